package keywright.cas;

import java.util.Comparator;
import java.util.List;

/** The fixed orders in which factors and terms are kept: by name, numbers first, simple before compound. */
final class Order {
    private Order() {}

    /** Numbers, then constants, then symbols and powers of them by name, then calls. */
    static final Comparator<Expr> OF_FACTORS = Order::factors;

    /** Highest degree first, then by the factors without their coefficient. */
    static final Comparator<Expr> OF_TERMS = Comparator.comparingDouble((Expr term) -> -degree(term))
            .thenComparing(Algebra::rest, Order::factors)
            .thenComparing(Algebra::coefficient, Order::numbers);

    /** The sum of the exponents of symbols; a sum counts as its highest term. */
    private static double degree(Expr term) {
        if (Vocabulary.CONSTANTS.containsAll(term.symbols())) {
            return 0;
        }
        if (!(term instanceof Expr.Call call)) {
            return 1;
        }
        return switch (call.head()) {
            case "Times" -> call.arguments().stream().mapToDouble(Order::degree).sum();
            case "Plus" ->
                call.arguments().stream().mapToDouble(Order::degree).max().orElse(0);
            case "Power" -> call.argument(1) instanceof Expr.Num number ? degree(call.argument(0)) * number.value() : 1;
            default -> 1;
        };
    }

    private static int factors(Expr left, Expr right) {
        if (left instanceof Expr.Num a && right instanceof Expr.Num b) {
            return numbers(a, b);
        }
        var rank = Integer.compare(rank(left), rank(right));
        if (rank != 0) {
            return rank;
        }
        var name = name(left).compareTo(name(right));
        return name != 0 ? name : lists(parts(left), parts(right));
    }

    private static int numbers(Expr.Num left, Expr.Num right) {
        return left.numerator()
                .multiply(right.denominator())
                .compareTo(right.numerator().multiply(left.denominator()));
    }

    private static int rank(Expr factor) {
        if (factor instanceof Expr.Num) {
            return 0;
        }
        var base = factor instanceof Expr.Call call && call.is("Power", 2) ? call.argument(0) : factor;
        if (base instanceof Expr.Num) {
            return 1;
        }
        if (base instanceof Expr.Sym sym) {
            return sym.equals(Expr.PI) || sym.name().equals("E") ? 2 : 3;
        }
        return 4;
    }

    private static String name(Expr factor) {
        if (factor instanceof Expr.Sym sym) {
            return sym.name();
        }
        if (factor instanceof Expr.Call call) {
            return call.is("Power", 2) && !(call.argument(0) instanceof Expr.Num)
                    ? name(call.argument(0))
                    : call.head();
        }
        return "";
    }

    private static List<Expr> parts(Expr factor) {
        return factor instanceof Expr.Call call ? call.arguments() : List.of();
    }

    private static int lists(List<Expr> left, List<Expr> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            var order = factors(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
