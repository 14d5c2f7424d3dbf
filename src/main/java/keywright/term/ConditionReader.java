package keywright.term;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Expr;
import keywright.law.Support;

/** Reads moments given observations: {@code Expectation[Conditioned[x, y == c]]}. */
record ConditionReader(Reader reader, Expr.Call call) {

    /** Whether the moment is one given observations. */
    static boolean reads(Expr.Call call) {
        return call.arguments().stream().anyMatch(argument -> argument instanceof Expr.Call inner && given(inner));
    }

    private static boolean given(Expr.Call inner) {
        return inner.head().equals("Conditioned");
    }

    Term read() {
        var kind = Conditional.Kind.valueOf(call.head().toUpperCase(java.util.Locale.ROOT));
        var of = new ArrayList<Term>();
        var on = new ArrayList<List<Conditional.Observed>>();
        var count = kind == Conditional.Kind.COVARIANCE ? 2 : 1;
        for (var argument : Reader.argument(call, count, count)) {
            if (!(argument instanceof Expr.Call inner) || !given(inner)) {
                throw new ReadError(argument, "both numbers are given the same: write Conditioned[x, …] for each");
            }
            var both = Reader.argument(inner, 2, 2);
            of.add(random(reader.read(both.get(0)), both.get(0)));
            on.add(observed(both.get(1)));
        }
        if (on.stream().distinct().count() > 1) {
            throw new ReadError(call, "both numbers must be given the same");
        }
        return new Conditional(kind, of, on.get(0));
    }

    /** The mean of the indicator of an event; of a number that takes a value, its density there. */
    Term probability() {
        var argument = Reader.argument(call, 1, 1).get(0);
        var inner = argument instanceof Expr.Call wrapped && given(wrapped)
                ? Reader.argument(wrapped, 2, 2)
                : List.of(argument);
        List<Conditional.Observed> on = inner.size() == 1 ? List.of() : observed(inner.get(1));
        if (inner.get(0) instanceof Expr.Call equation && equation.is("Equal", 2)) {
            var what = random(reader.read(equation.argument(0)), equation.argument(0));
            if (discrete(what)) {
                return new Marginal(what, reader.read(equation.argument(1)), on);
            }
        }
        var event = new IndicatorReader(reader).read(inner.get(0));
        if (inner.size() == 1 && event instanceof Scalar && draws(inner.get(0))) {
            return event; // it holds for every draw, or for none, as x >= x does
        }
        return Conditional.of(Conditional.Kind.EXPECTATION, List.of(random(event, inner.get(0))), on);
    }

    /** Whether something random is named. */
    private boolean draws(Expr node) {
        return node.symbols().stream()
                .map(reader.scope().names()::get)
                .anyMatch(meaning -> meaning != null && meaning.random());
    }

    /** Whether a number with separate values takes part, so that one of them may be taken. */
    private static boolean discrete(Term what) {
        return !what.all(Drawn.class).isEmpty()
                || what.all(Array.class).stream()
                        .flatMap(array -> array.law().stream())
                        .anyMatch(law -> !(law.support() instanceof Support.Interval));
    }

    /** A moment over some random arrays only, as if all others were given. */
    Term partial() {
        var of = random(reader.read(call.argument(0)), call.argument(0));
        if (!(call.argument(1) instanceof Expr.Call list) || !list.head().equals("List")) {
            throw new ReadError(call.argument(1), "the arrays to average over are wanted, as in {x, y}");
        }
        var over = list.arguments().stream()
                .map(name -> random(reader.read(name), name))
                .toList();
        var others = of.all(Array.class).stream()
                .filter(array -> array.random() && !over.contains(array))
                .distinct()
                .map(array -> new Conditional.Observed(array, array))
                .toList();
        var kind = Conditional.Kind.valueOf(call.head().toUpperCase(java.util.Locale.ROOT));
        return Conditional.of(kind, List.of(of), others);
    }

    /** The density of something random at a number. */
    Term density() {
        var arguments = Reader.argument(call, 2, 2);
        var inner = arguments.get(0) instanceof Expr.Call wrapped && given(wrapped)
                ? Reader.argument(wrapped, 2, 2)
                : List.of(arguments.get(0));
        var of = random(reader.read(inner.get(0)), inner.get(0));
        var at = reader.read(arguments.get(1));
        if (!of.shape().scalar() && of.shape().equals(at.shape()) && inner.size() == 1) {
            return new DensityOf(of, at);
        }
        if (!of.shape().scalar() || !at.shape().scalar()) {
            throw new ReadError(call, "a density is that of one random number at one number");
        }
        return new Marginal(of, at, inner.size() == 1 ? List.of() : observed(inner.get(1)));
    }

    /** Numbers of which nothing else is known are values of the law of which they were drawn. */
    private static Term values(Term value, Term what) {
        return value instanceof Array array
                        && array.law().isEmpty()
                        && array.trait() == Array.Trait.ANY
                        && what instanceof Drawn drawn
                ? Observation.values(array.name(), array.shape(), drawn.law()).orElse(array)
                : value;
    }

    private static Term random(Term term, Expr node) {
        if (!term.random()) {
            throw new ReadError(node, "nothing in this is random");
        }
        return term;
    }

    private List<Conditional.Observed> observed(Expr event) {
        if (event instanceof Expr.Call all
                && (all.head().equals("And") || all.head().equals("List"))) {
            return all.arguments().stream()
                    .flatMap(one -> observed(one).stream())
                    .toList();
        }
        if (event instanceof Expr.Call comparison && IndicatorReader.COMPARISONS.contains(comparison.head())) {
            var indicator = random(new IndicatorReader(reader).read(event), event);
            return List.of(new Conditional.Observed(indicator, Scalar.of(1)));
        }
        var sides = event instanceof Expr.Call equation && equation.is("Equal", 2)
                ? equation.arguments()
                : List.of(event, event);
        var what = random(reader.read(sides.get(0)), sides.get(0));
        var value = values(reader.read(sides.get(1)), what);
        if (!value.equals(what) && value.random()) {
            throw new ReadError(sides.get(1), "the observed value is itself random; write Conditioned[x, y]");
        }
        if (!value.shape().equals(what.shape())) {
            throw new ReadError(
                    event,
                    "shapes do not fit: " + what.shape().shown() + " and "
                            + value.shape().shown());
        }
        return List.of(new Conditional.Observed(what, value));
    }
}
