package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import keywright.cas.Expr;

/** Reads the operators that wait: index sums, orders, normalisers, equations. */
record OperatorReader(Reader reader, Expr.Call call) {
    private static final String UNKNOWN = "alpha";

    Term read() {
        return switch (call.head()) {
            case "Covariance" -> covariance();
            case "Sum" -> sum();
            case "Boole" ->
                new IndicatorReader(reader).read(Reader.argument(call, 1, 1).get(0));
            case "Piecewise" -> piecewise();
            case "Integrate" -> integral();
            case "Theta" -> order(Order.Kind.EXACT);
            case "BigO" -> order(Order.Kind.UPPER);
            case "Normalizer" -> normalizer();
            case "Solve" -> solution();
            case "Negligible" -> negligible();
            default -> freeOf();
        };
    }

    /** The value beside the first condition that holds, else the last argument, or zero. */
    private Term piecewise() {
        var arguments = Reader.argument(call, 1, 2);
        if (!(arguments.get(0) instanceof Expr.Call cases) || !cases.head().equals("List")) {
            throw new ReadError(arguments.get(0), "values and conditions are wanted, as in {{x, x >= 0}}");
        }
        var terms = new ArrayList<Term>();
        Term left = Scalar.of(1);
        for (var one : cases.arguments()) {
            if (!(one instanceof Expr.Call pair) || !pair.is("List", 2)) {
                throw new ReadError(one, "a value and a condition are wanted, as in {x, x >= 0}");
            }
            var holds = new IndicatorReader(reader).read(pair.argument(1));
            var both = left.equals(holds) ? holds : Terms.times(left, holds);
            terms.add(Terms.times(both, reader.read(pair.argument(0))));
            left = Terms.times(left, IndicatorReader.not(holds));
        }
        if (arguments.size() == 2) {
            terms.add(Terms.times(left, reader.read(arguments.get(1))));
        }
        return Terms.plus(terms);
    }

    /** Of two numbers; of vectors the matrix of the covariances of their entries. */
    private Term covariance() {
        var arguments = Reader.argument(call, 1, 2);
        var one = reader.read(arguments.get(0));
        var other = reader.read(arguments.get(arguments.size() - 1));
        if (one.shape().rank() == 1 && other.shape().rank() == 1) {
            var rows = index(one, "i", "k");
            var columns = index(other, "j", "l");
            return new Table(
                    List.of(rows, columns),
                    new Covariance(
                            new Entry(one, List.of(rows.symbol())), new Entry(other, List.of(columns.symbol()))));
        }
        if (arguments.size() == 1 || !one.shape().scalar() || !other.shape().scalar()) {
            throw new ReadError(call, "a covariance is that of two numbers, Covariance[x, y], or of vectors");
        }
        return new Covariance(one, other);
    }

    private Index index(Term vector, String letter, String instead) {
        var name = reader.scope().parameters().contains(letter) ? instead : letter;
        return Index.upTo(name, vector.shape().sizes().get(0));
    }

    private Term sum() {
        var arguments = Reader.argument(call, 2, 9);
        var inside = reader;
        var over = new ArrayList<Index>();
        var distinct = arguments.get(arguments.size() - 1).equals(Expr.symbol("Distinct"));
        for (var range : arguments.subList(1, arguments.size() - (distinct ? 1 : 0))) {
            over.add(index(range, inside));
            inside = inside.binding(over.get(over.size() - 1).name());
        }
        return new Sum(over, distinct, inside.read(arguments.get(0)));
    }

    /** An index and its range, as in {@code {k, 1, n}}. */
    static Index index(Expr range, Reader inside) {
        if (!(range instanceof Expr.Call list) || !list.is("List", 3) || !(list.argument(0) instanceof Expr.Sym name)) {
            throw new ReadError(range, "an index and its range are wanted, as in {k, 1, n}");
        }
        return new Index(name.name(), inside.scalar(list.argument(1)), inside.scalar(list.argument(2)));
    }

    private Term integral() {
        if (call.arguments().size() == 2
                && call.argument(1) instanceof Expr.Sym name
                && reader.scope().names().containsKey(name.name())
                && reader.read(name).random()) {
            return SpaceIntegral.mean(reader.read(call.argument(0)), List.of(reader.read(name)));
        }
        var arguments = Reader.argument(call, 2, 2);
        if (!(arguments.get(1) instanceof Expr.Call list)
                || !list.is("List", 3)
                || !(list.argument(0) instanceof Expr.Sym name)) {
            throw new ReadError(arguments.get(1), "a variable and its range are wanted, as in {t, 0, 1}");
        }
        return new Integral(
                name.name(),
                reader.scalar(list.argument(1)),
                reader.scalar(list.argument(2)),
                reader.binding(name.name()).scalar(arguments.get(0)));
    }

    private Term order(Order.Kind kind) {
        var arguments = Reader.argument(call, 1, 2);
        var of = reader.read(arguments.get(0));
        if (arguments.size() == 1) {
            return new Order(kind, of, List.copyOf(sizes(of)));
        }
        var wanted = arguments.get(1) instanceof Expr.Call list ? list.arguments() : arguments.subList(1, 2);
        return new Order(kind, of, wanted.stream().map(this::parameter).toList());
    }

    /** The parameters that are sizes of arrays in the term. */
    private TreeSet<String> sizes(Term term) {
        var sizes = new TreeSet<String>();
        term.all(Array.class).forEach(array -> array.shape().sizes().forEach(size -> sizes.addAll(size.symbols())));
        if (sizes.isEmpty()) {
            sizes.addAll(term.symbols());
            sizes.retainAll(reader.scope().parameters()); // E and Pi are none
        }
        return sizes;
    }

    private String parameter(Expr node) {
        if (node instanceof Expr.Sym sym && reader.scope().parameters().contains(sym.name())) {
            return sym.name();
        }
        throw new ReadError(
                node,
                "'" + node.wolfram() + "' is not a parameter",
                reader.scope().parameters());
    }

    /** The positive α for which the quantity, with every norm taken of α times its argument, is one. */
    private Term normalizer() {
        var quantity = reader.only(call);
        if (quantity.all(Reduction.class).isEmpty()) {
            throw new ReadError(call.argument(0), "Normalizer takes a quantity with a norm in it");
        }
        var unknown = taken() ? UNKNOWN + "_0" : UNKNOWN;
        var alpha = new Scalar(Expr.symbol(unknown));
        var scaled = quantity.map(part -> part instanceof Reduction reduction
                ? new Reduction(reduction.kind(), Terms.times(alpha, reduction.of()))
                : part);
        return new Solution(unknown, scaled, Scalar.of(1));
    }

    private boolean taken() {
        return reader.scope().parameters().contains(UNKNOWN)
                || reader.scope().names().get(UNKNOWN) instanceof Array;
    }

    private Term solution() {
        var arguments = Reader.argument(call, 2, 3);
        var stated = arguments.get(0) instanceof Expr.Call all
                        && (all.head().equals("And") || all.head().equals("List"))
                ? all.arguments()
                : arguments.subList(0, 1);
        if (!(stated.get(0) instanceof Expr.Call equation) || !equation.is("Equal", 2)) {
            throw new ReadError(arguments.get(0), "an equation is wanted: left == right");
        }
        if (!(arguments.get(1) instanceof Expr.Sym unknown)) {
            throw new ReadError(arguments.get(1), "the name of the unknown is wanted");
        }
        if (reader.scope().names().get(unknown.name()) instanceof Array array && !array.random()) {
            return equation(array, equation);
        }
        var real = arguments.size() == 3;
        if (real && !arguments.get(2).equals(Expr.symbol("Reals"))) {
            throw new ReadError(arguments.get(2), "Reals is wanted here, or nothing for a positive solution");
        }
        var inside = reader.binding(unknown.name());
        var domain = new IntervalReader(reader, unknown.name()).domain(real, stated.subList(1, stated.size()));
        return new Solution(
                unknown.name(), domain, inside.read(equation.argument(0)), inside.read(equation.argument(1)));
    }

    private Term equation(Array unknown, Expr.Call equation) {
        var left = reader.read(equation.argument(0));
        var zero = equation.argument(1).equals(Expr.ZERO) && !left.shape().scalar();
        var right = zero ? Standard.zeros(left.shape()) : reader.read(equation.argument(1));
        if (!left.shape().equals(right.shape())) {
            throw new ReadError(
                    equation,
                    "shapes do not fit: " + left.shape().shown() + " and "
                            + right.shape().shown());
        }
        return new ArraySolution(unknown, left, right);
    }

    private Term negligible() {
        var arguments = Reader.argument(call, 3, 3);
        var of = reader.read(arguments.get(0));
        var against = reader.read(arguments.get(1));
        if (!of.shape().scalar() || !against.shape().scalar()) {
            throw new ReadError(call, "two numbers are compared, not arrays");
        }
        return new Negligible(of, against, parameter(arguments.get(2)));
    }

    private Term freeOf() {
        var arguments = Reader.argument(call, 2, 2);
        return new FreeOf(reader.read(arguments.get(0)), parameter(arguments.get(1)));
    }
}
