package keywright.arrays;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keywright.cas.Expr;

/** What operators and functions make of arrays. */
record Operations(Map<String, Integer> functions) {
    private static final Expr E = Expr.symbol("E");
    private static final Set<String> FROBENIUS = Set.of("Frobenius", "\"Frobenius\"", "F", "fro");
    private static final Expr TWO = Expr.of(2);
    private static final int LARGEST_POWER = 6;
    /** Functions of one number, which act on every entry. */
    private static final Set<String> ENTRYWISE = Set.of(
            "Log",
            "Abs",
            "Sign",
            "Ramp",
            "Erf",
            "Erfc",
            "InverseErf",
            "Tanh",
            "LogisticSigmoid",
            "UnitStep",
            "Sin",
            "Cos",
            "Tan",
            "Sinh",
            "Cosh",
            "Gamma",
            "ArcTan",
            "ArcSin",
            "SoftPlus");

    Grid of(Expr.Call call, List<Grid> parts) {
        var first = parts.isEmpty() ? Grid.of(Expr.ZERO) : parts.get(0);
        if (functions.containsKey(call.head())) {
            return value(call.head(), parts);
        }
        return switch (call.head()) {
            case "Plus" -> parts.stream().reduce(Grid::plus).orElseThrow();
            case "Times" -> parts.stream().reduce(Operations::times).orElseThrow();
            case "Dot" -> parts.stream().reduce(Operations::dot).orElseThrow();
            case "Power" -> power(first, parts.get(1));
            case "Hadamard" -> first.with(parts.get(1), Grid::product);
            case "Transpose" -> first.transposed();
            case "Inverse" -> first.inverse();
            case "Det" -> Grid.of(first.determinant());
            case "Tr" -> Grid.of(first.trace());
            case "Outer" -> first.times(parts.get(1).transposed());
            case "DiagonalMatrix", "Diagonal" -> diagonal(first);
            default -> function(call, parts, first);
        };
    }

    /** The value of a function of which nothing is known: a number, or a vector of them. */
    private Grid value(String function, List<Grid> parts) {
        var arguments = parts.stream().flatMap(part -> part.entries().stream()).toList();
        var rows = functions.getOrDefault(function, 1);
        return Grid.of(rows, 1, (i, j) -> Opaque.value(rows == 1 ? function : function + "_" + (i + 1), arguments));
    }

    private static Grid function(Expr.Call call, List<Grid> parts, Grid first) {
        return switch (call.head()) {
            case "Length" -> first.number() ? first.map(entry -> Expr.call("Abs", entry)) : Grid.of(norm(first, parts));
            case "Norm" -> Grid.of(norm(first, parts));
            case "Total" -> Grid.of(first.total());
            case "MeanOfVector" -> {
                if (!first.vector() || first.number()) {
                    throw new Unfit("the mean of the entries is of a vector here");
                }
                yield Grid.of(over(first.total(), first.entries().size()));
            }
            case "Mean" -> Grid.of(over(first.total(), first.entries().size()));
            case "RMS" -> Grid.of(root(over(squares(first), first.entries().size())));
            case "Softmax" -> softmax(first);
            case "Exp" -> first.map(Operations::exp);
            case "LogSumExp" ->
                Grid.of(Expr.call("Log", first.map(Operations::exp).total()));
            case "Min", "Max" -> parts.size() == 1 && first.number() ? first : extreme(call.head(), parts);
            default -> ofEach(call.head(), parts);
        };
    }

    private static Grid ofEach(String head, List<Grid> parts) {
        if (parts.stream().allMatch(Grid::number)) {
            return Grid.of(new Expr.Call(head, parts.stream().map(Grid::value).toList()));
        }
        if (!ENTRYWISE.contains(head) || parts.size() != 1) {
            throw new Unfit("'" + head + "' is no function of arrays");
        }
        return parts.get(0).map(entry -> Expr.call(head, entry));
    }

    /** A product of matrices; of two vectors of one length that are no product of matrices, entry by entry. */
    private static Grid times(Grid a, Grid b) {
        return a.vector() && !a.number() && a.sameShape(b) ? a.with(b, Grid::product) : a.times(b);
    }

    /** As in the Wolfram language, two vectors make a number. */
    private static Grid dot(Grid a, Grid b) {
        if (a.vector() && !a.number() && !b.number() && a.rows() == b.rows()) {
            return b.transposed().times(a).transposed();
        }
        return a.times(b);
    }

    private static Grid power(Grid base, Grid exponent) {
        if (base.number() && base.value().equals(E) && !exponent.number() && !exponent.square()) {
            return exponent.map(Operations::exp);
        }
        var power = exponent.value();
        if (base.number() || base.vector()) {
            return base.map(entry -> Expr.call("Power", entry, power));
        }
        if (!(power.normal() instanceof Expr.Num number)
                || !number.integer()
                || Math.abs(number.value()) > LARGEST_POWER
                || number.signum() == 0) {
            throw new Unfit("a matrix is raised to small whole powers only");
        }
        var count = Math.abs(number.numerator().intValueExact());
        var once = number.signum() < 0 ? base.inverse() : base;
        var all = once;
        for (int i = 1; i < count; i++) {
            all = all.times(once);
        }
        return all;
    }

    private static Grid diagonal(Grid a) {
        return a.vector()
                ? Grid.of(a.rows(), a.rows(), (i, j) -> i == j ? a.at(i, 0) : Expr.ZERO)
                : Grid.of(Math.min(a.rows(), a.columns()), 1, (i, j) -> a.at(i, i));
    }

    private static Expr norm(Grid a, List<Grid> parts) {
        var kind = parts.size() < 2 ? TWO : parts.get(1).value();
        if (kind.equals(Expr.ONE) && a.vector()) {
            return Grid.sum(
                    a.entries().stream().map(entry -> Expr.call("Abs", entry)).toList());
        }
        if (kind.equals(Expr.symbol("Infinity")) && a.vector()) {
            var sizes = a.map(entry -> Expr.call("Abs", entry)).entries();
            return sizes.size() == 1 ? sizes.get(0) : new Expr.Call("Max", sizes);
        }
        var frobenius = kind instanceof Expr.Sym name && FROBENIUS.contains(name.name());
        if (!(kind.equals(TWO) && (a.vector() || a.rows() == 1)) && !frobenius) {
            throw new Unfit("this norm is not known");
        }
        return root(squares(a));
    }

    /** The greatest or least of several arrays entry by entry, or of numbers and arrays. */
    private static Grid extreme(String head, List<Grid> parts) {
        var like = parts.stream().filter(part -> !part.number()).findFirst().orElse(parts.get(0));
        if (parts.size() == 1) {
            return Grid.of(new Expr.Call(head, like.entries()));
        }
        if (parts.stream().anyMatch(part -> !part.number() && !part.sameShape(like))) {
            throw Unfit.shapes("arrays of several shapes are compared");
        }
        return Grid.of(
                like.rows(),
                like.columns(),
                (i, j) -> new Expr.Call(
                        head,
                        parts.stream()
                                .map(part -> part.number() ? part.value() : part.at(i, j))
                                .toList()));
    }

    private static Expr squares(Grid a) {
        var squares = new ArrayList<Expr>();
        a.entries().forEach(entry -> squares.add(Expr.call("Power", entry, TWO)));
        return Grid.sum(squares);
    }

    private static Grid softmax(Grid a) {
        if (!a.vector()) {
            throw new Unfit("softmax is of a vector here");
        }
        var exps = a.map(Operations::exp);
        return exps.scaled(Expr.call("Power", exps.total(), Expr.MINUS_ONE));
    }

    private static Expr exp(Expr exponent) {
        return Expr.call("Power", E, exponent);
    }

    private static Expr root(Expr radicand) {
        return Expr.call("Power", radicand, Expr.HALF);
    }

    private static Expr over(Expr dividend, int divisor) {
        return Expr.call("Times", Expr.of(1, divisor), dividend);
    }
}
