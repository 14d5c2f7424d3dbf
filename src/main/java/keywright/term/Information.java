package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * How much the values of a random number or array tell, in nats; {@code other} has the law it is compared with. Each
 * is an array with entries of one law, one whose law has arrays among its parameters, or a jointly normal vector.
 */
public record Information(Kind kind, Term of, Optional<Term> other) implements Term {

    /** Which number. */
    public enum Kind {
        /** \(-\mathbb E[\log p(x)]\). */
        ENTROPY("Entropy", "H"),
        /** \(-\mathbb E[\log q(x)]\). */
        CROSS_ENTROPY("CrossEntropy", "H"),
        /** \(\mathbb E[\log p(x) - \log q(x)]\). */
        KULLBACK_LEIBLER("KL", "\\operatorname{KL}"),
        /** The mean divergence of the two laws from their mixture. */
        JENSEN_SHANNON("JensenShannon", "\\operatorname{JS}");

        private final String head;
        private final String written;

        Kind(String head, String written) {
            this.head = head;
            this.written = written;
        }

        /** The name in formulas. */
        public String head() {
            return head;
        }
    }

    /** The law of the numbers in question, where all have one whose parameters are formulas. */
    public Optional<Law> law() {
        return law(of);
    }

    /** The law that they are compared with, where all numbers have one whose parameters are formulas. */
    public Optional<Law> otherLaw() {
        return other.flatMap(Information::law);
    }

    private static Optional<Law> law(Term random) {
        return random instanceof Array array ? array.law() : Optional.empty();
    }

    @Override
    public List<Term> parts() {
        var parts = new ArrayList<>(List.of(of));
        other.ifPresent(parts::add);
        return parts;
    }

    @Override
    public Term with(List<Term> parts) {
        return new Information(kind, parts.get(0), other.map(unused -> parts.get(1)));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public boolean random() {
        return false;
    }

    @Override
    public Tex tex(Notation notation) {
        var between = kind == Kind.CROSS_ENTROPY ? ", " : " \\,\\|\\, ";
        var array = of instanceof Array && !of.shape().scalar();
        var first = array ? of.tex(notation).code() : written(of, notation);
        var inside = first + other.map(law -> between + written(law, notation)).orElse("");
        return Tex.atom(kind.written + new Tex(inside, Tex.Strength.RELATION).parenthesised());
    }

    private static String written(Term random, Notation notation) {
        return law(random)
                .map(law -> law.tex(new ExprTex(notation)))
                .orElseGet(() -> random instanceof Drawn drawn
                        ? drawn.lawTex(notation)
                        : random instanceof Multinormal vector
                                ? vector.lawTex(notation)
                                : random.tex(notation).code());
    }

    @Override
    public Expr formula() {
        var array = of instanceof Array && !of.shape().scalar();
        var arguments = new ArrayList<>(List.of(array ? of.formula() : DensityOf.named(of)));
        other.ifPresent(law -> arguments.add(DensityOf.named(law)));
        return new Expr.Call(kind.head, arguments);
    }

    @Override
    public boolean closed() {
        return false;
    }
}
