package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import keywright.cas.Expr;

/** Reads derivatives, tables, and the arrays that are made of whole arrays. */
record MatrixReader(Reader reader, Expr.Call call) {
    /** The names read here, and how many arguments each takes at most. */
    static final Map<String, Integer> HEADS = Map.ofEntries(
            Map.entry("D", 9),
            Map.entry("Grad", 2),
            Map.entry("Jacobian", 2),
            Map.entry("Hessian", 2),
            Map.entry("Table", 9),
            Map.entry("Inverse", 1),
            Map.entry("MatrixPower", 2),
            Map.entry("DiagonalMatrix", 1),
            Map.entry("Diagonal", 1),
            Map.entry("Softmax", 1),
            Map.entry("Eigenvalues", 1),
            Map.entry("IdentityMatrix", 1),
            Map.entry("ConstantArray", 2),
            Map.entry("ArgMin", 2),
            Map.entry("MinValue", 2),
            Map.entry("ArgMax", 2),
            Map.entry("MaxValue", 2),
            Map.entry("KroneckerDelta", 2));

    private static final int LARGEST_POWER = 9;
    private static final Expr INFINITY = Expr.symbol("Infinity");
    private static final Set<String> COMPARISONS = Set.of("Less", "LessEqual", "Greater", "GreaterEqual");

    Term read() {
        var most = HEADS.getOrDefault(call.head(), 1);
        var arguments = Reader.argument(call, most > 1 ? 2 : 1, most);
        return switch (call.head()) {
            case "D" -> derivative(arguments.subList(1, arguments.size()));
            case "Grad" -> gradient(true);
            case "Jacobian" -> gradient(false);
            case "Hessian" -> new Derivative(gradient(true), reader.read(call.argument(1)));
            case "Table" -> table(arguments.subList(1, arguments.size()));
            case "ArgMin", "MinValue", "ArgMax" -> minimum();
            case "MaxValue" -> Terms.times(Scalar.of(-1), minimum());
            case "IdentityMatrix" -> Standard.identity(reader.scalar(arguments.get(0)));
            case "ConstantArray" -> constant();
            case "MatrixPower" -> power();
            case "KroneckerDelta" -> throw misfit("KroneckerDelta (write IdentityMatrix[n][[i, j]])");
            case "DiagonalMatrix" -> of(Transform.Kind.DIAGONAL_MATRIX, 1);
            case "Softmax" -> softmax();
            case "Eigenvalues" -> of(Transform.Kind.EIGENVALUES, 2);
            case "Inverse" -> of(Transform.Kind.INVERSE, 2);
            default -> of(Transform.Kind.DIAGONAL, 2);
        };
    }

    private ReadError misfit(String what) {
        return new ReadError(call, "shapes do not fit: " + what);
    }

    /** Differentiated by one variable after the other; {@code {x, 2}} means twice. */
    private Term derivative(List<Expr> variables) {
        var result = reader.read(call.argument(0));
        for (var variable : variables) {
            if (variable instanceof Expr.Call list
                    && list.is("List", 2)
                    && list.argument(1) instanceof Expr.Num often) {
                for (int i = 0; i < often.value(); i++) {
                    result = new Derivative(result, variable(list.argument(0)));
                }
            } else {
                result = new Derivative(result, variable(variable));
            }
        }
        return result;
    }

    private Term variable(Expr node) {
        var by = reader.read(node);
        if (!Derivative.variable(by)) {
            throw new ReadError(
                    node,
                    "one differentiates by a parameter, an array or an entry of an array, not by " + node.wolfram());
        }
        return by;
    }

    private Term gradient(boolean number) {
        var of = reader.read(call.argument(0));
        if (number != of.shape().scalar()) {
            throw new ReadError(
                    call.argument(0),
                    number
                            ? call.head() + " is of a number, not of "
                                    + of.shape().shown() + ": write Jacobian or D"
                            : "Jacobian is of an array, not of a scalar: write Grad or D");
        }
        return new Derivative(of, variable(call.argument(1)));
    }

    private Term table(List<Expr> ranges) {
        var inside = reader;
        var over = new ArrayList<Index>();
        for (var range : ranges) {
            over.add(OperatorReader.index(range, inside));
            inside = inside.binding(over.get(over.size() - 1).name());
        }
        var of = inside.read(call.argument(0));
        if (!of.shape().scalar()) {
            throw misfit("a table of " + of.shape().shown());
        }
        return new Table(over, of);
    }

    /** As in {@code ArgMin[f, x]}, or with constraints {@code ArgMin[{f, A . x == b}, x]}. */
    private Term minimum() {
        var parts = call.argument(0) instanceof Expr.Call list && list.head().equals("List")
                ? list.arguments()
                : List.of(call.argument(0));
        var of = reader.read(parts.get(0));
        if (!of.shape().scalar()) {
            throw misfit(call.head() + " of " + of.shape().shown());
        }
        if (!(reader.read(call.argument(1)) instanceof Array by) || by.random()) {
            throw new ReadError(call.argument(1), "the name of an array without a law is wanted");
        }
        var zero = new ArrayList<Term>();
        Optional<Minimum.Region> region = Optional.empty();
        for (var constraint : parts.subList(1, parts.size())) {
            if (constraint instanceof Expr.Call equal && equal.is("Equal", 2)) {
                var minus = Terms.times(Scalar.of(-1), reader.read(equal.argument(1)));
                zero.add(Terms.plus(reader.read(equal.argument(0)), minus));
            } else if (region.isEmpty()) {
                region = Optional.of(region(constraint, by));
            } else {
                throw new ReadError(constraint, "one bound is enough");
            }
        }
        var greatest = call.head().contains("Max");
        var least = greatest ? Terms.times(Scalar.of(-1), of) : of; // greatest is where the opposite is least
        return new Minimum(least, by, zero, region, call.head().startsWith("Arg"));
    }

    /** A bound on a norm, or on every entry. */
    private Minimum.Region region(Expr constraint, Array by) {
        if (constraint instanceof Expr.Call bound
                && (bound.is("LessEqual", 2) || bound.is("Less", 2))
                && !within(constraint, by)
                && reader.read(bound.argument(0)) instanceof Reduction norm
                && norm.kind().norm()
                && norm.of().equals(by)) {
            return new Minimum.Ball(norm, reader.read(bound.argument(1)));
        }
        if (within(constraint, by)) {
            var everywhere = new Extremum.Interval(
                    Expr.call("Times", Expr.MINUS_ONE, INFINITY).normal(), INFINITY, false);
            var range = new IntervalReader(reader, by.name()).where(everywhere, constraint);
            return new Minimum.Box(new Scalar(range.from()), new Scalar(range.to()));
        }
        throw new ReadError(
                constraint,
                "a constraint is wanted: left == right, or a bound such as Norm[" + by.name() + "] <= 1 or " + by.name()
                        + " >= 0");
    }

    /** Whether the array itself is compared. */
    private static boolean within(Expr constraint, Array by) {
        return constraint instanceof Expr.Call call
                && COMPARISONS.contains(call.head())
                && call.arguments().stream().anyMatch(side -> side.equals(by.formula()) || within(side, by));
    }

    private Term constant() {
        var value = reader.read(call.argument(0));
        var sizes = call.argument(1) instanceof Expr.Call list && list.head().equals("List")
                ? list.arguments().stream().map(reader::scalar).toList()
                : List.of(reader.scalar(call.argument(1)));
        return value.is(Expr.ZERO)
                ? Standard.zeros(new Shape(sizes))
                : Terms.times(value, Standard.ones(new Shape(sizes)));
    }

    /** A whole power of a square matrix, written as a product. */
    private Term power() {
        var base = reader.read(call.argument(0));
        if (!(reader.scalar(call.argument(1)) instanceof Expr.Num exponent)
                || !exponent.integer()
                || Math.abs(exponent.value()) > LARGEST_POWER) {
            throw new ReadError(call.argument(1), "the power of a matrix is a whole number, at most " + LARGEST_POWER);
        }
        if (!square(base)) {
            throw misfit("MatrixPower of " + base.shape().shown());
        }
        var factor = exponent.signum() < 0 ? new Transform(Transform.Kind.INVERSE, base) : base;
        return IntStream.range(0, Math.abs(exponent.numerator().intValueExact()))
                .mapToObj(i -> factor)
                .reduce((product, next) -> new Dot(factor, product))
                .orElseGet(() -> Standard.identity(base.shape().sizes().get(0)));
    }

    private static boolean square(Term of) {
        return of.shape().rank() == 2
                && of.shape().sizes().get(0).equals(of.shape().sizes().get(1));
    }

    private Term softmax() {
        var of = reader.read(call.argument(0));
        if (of.shape().scalar() || of.shape().rank() > 2) {
            throw misfit("Softmax takes a vector or a matrix, not " + of.shape().shown());
        }
        return new Transform(Transform.Kind.SOFTMAX, of);
    }

    private Term of(Transform.Kind kind, int rank) {
        var of = reader.read(call.argument(0));
        if (of.shape().rank() != rank || rank == 2 && !square(of)) {
            throw misfit(kind.head() + " of " + of.shape().shown());
        }
        return new Transform(kind, of);
    }
}
