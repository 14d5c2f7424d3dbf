package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * A moment given what was observed: \(\mathbb E[x \mid y = c]\). Observed without a value, \(\mathbb E[x \mid y]\), it
 * varies with the observation.
 */
public record Conditional(Kind kind, List<Term> of, List<Observed> on) implements Term {

    /** Which moment. */
    public enum Kind {
        /** The mean of one number. */
        EXPECTATION("Expectation", "\\mathbb{E}"),
        /** The variance of one number. */
        VARIANCE("Variance", "\\operatorname{Var}"),
        /** The covariance of two numbers. */
        COVARIANCE("Covariance", "\\operatorname{Cov}");

        private final String head;
        private final String written;

        Kind(String head, String written) {
            this.head = head;
            this.written = written;
        }
    }

    /** What was observed, and its value; itself if the value is left open. */
    public record Observed(Term what, Term value) {
        /** Whether the value is left open. */
        public boolean open() {
            return what.equals(value);
        }

        Expr formula() {
            return open() ? what.formula() : Expr.call("Equal", what.formula(), value.formula());
        }

        String tex(Notation notation) {
            var left = what.tex(notation).code();
            return open() ? left : left + " = " + value.tex(notation).code();
        }
    }

    /** A moment given at least one observation. */
    public Conditional {
        of = List.copyOf(of);
        on = List.copyOf(on);
        if (on.isEmpty() || of.size() != (kind == Kind.COVARIANCE ? 2 : 1)) {
            throw new IllegalArgumentException(kind + " of " + of.size() + " given " + on.size());
        }
    }

    /** The moment given these observations; the plain moment if there are none. */
    public static Term of(Kind kind, List<Term> of, List<Observed> on) {
        if (!on.isEmpty()) {
            return new Conditional(kind, of, on);
        }
        return switch (kind) {
            case EXPECTATION -> new Expectation(of.get(0));
            case VARIANCE -> new Variance(of.get(0));
            case COVARIANCE -> new Covariance(of.get(0), of.get(1));
        };
    }

    /** This moment of something else. */
    public Term of(Term other) {
        return of(kind, List.of(other), on);
    }

    @Override
    public List<Term> parts() {
        var parts = new ArrayList<>(of);
        on.forEach(one -> parts.addAll(List.of(one.what(), one.value())));
        return parts;
    }

    @Override
    public Term with(List<Term> parts) {
        return new Conditional(kind, parts.subList(0, of.size()), observed(parts.subList(of.size(), parts.size())));
    }

    /** Observations from what was observed and its value, by turns. */
    static List<Observed> observed(List<Term> parts) {
        var observed = new ArrayList<Observed>();
        for (int i = 0; i < parts.size(); i += 2) {
            observed.add(new Observed(parts.get(i), parts.get(i + 1)));
        }
        return observed;
    }

    /** All observations as one event. */
    static Expr event(List<Observed> on) {
        return on.size() == 1
                ? on.get(0).formula()
                : new Expr.Call("And", on.stream().map(Observed::formula).toList());
    }

    @Override
    public Shape shape() {
        return of.get(0).shape();
    }

    @Override
    public Tex tex(Notation notation) {
        var inside = of.stream().map(part -> part.tex(notation).code()).collect(Collectors.joining(", "))
                + " \\mid "
                + on.stream().map(one -> one.tex(notation)).collect(Collectors.joining(",\\, "));
        var tall = Tex.atom(inside).tall();
        return Tex.atom(kind.written + (tall ? "\\!\\left[" + inside + "\\right]" : "[" + inside + "]"));
    }

    @Override
    public Expr formula() {
        var event = event(on);
        return new Expr.Call(
                kind.head,
                of.stream()
                        .map(part -> Expr.call("Conditioned", part.formula(), event))
                        .toList());
    }

    @Override
    public boolean random() {
        return on.stream().anyMatch(one -> one.value().random());
    }

    @Override
    public boolean closed() {
        return false;
    }
}
