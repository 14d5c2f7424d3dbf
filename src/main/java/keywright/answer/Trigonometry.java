package keywright.answer;

import java.util.List;
import keywright.cas.Expr;

/** The functions of angles and their inverses in terms of those this program knows. DLMF 4.14, 4.23, 4.37. */
final class Trigonometry {
    private Trigonometry() {}

    static Expr call(String head, List<Expr> arguments) {
        var x = arguments.get(0);
        return switch (head) {
            case "Sec", "Csc", "Cot", "Sech", "Csch", "Coth" -> inverse(reciprocal(head), x);
            case "ArcSec" -> arcCos(inverse(x));
            case "ArcCsc" -> Expr.call("ArcSin", inverse(x));
            case "ArcCot" -> Expr.call("ArcTan", inverse(x));
            case "ArcCos" -> arcCos(x);
            case "ArcSinh" -> log(x, Functions.root(sum(square(x), Expr.ONE)));
            case "ArcCosh" ->
                log(x, Expr.call("Times", Functions.root(sum(x, Expr.MINUS_ONE)), Functions.root(sum(x, Expr.ONE))));
            case "ArcTanh" -> arcTanh(x);
            case "ArcCoth" -> arcTanh(inverse(x));
            case "ArcSech" -> call("ArcCosh", List.of(inverse(x)));
            case "ArcCsch" -> call("ArcSinh", List.of(inverse(x)));
            default -> new Expr.Call(head, arguments);
        };
    }

    private static String reciprocal(String head) {
        return switch (head) {
            case "Sec" -> "Cos";
            case "Csc" -> "Sin";
            case "Cot" -> "Tan";
            case "Sech" -> "Cosh";
            case "Csch" -> "Sinh";
            default -> "Tanh";
        };
    }

    private static Expr inverse(String head, Expr x) {
        return inverse(Expr.call(head, x));
    }

    private static Expr inverse(Expr x) {
        return Functions.power(x, Expr.MINUS_ONE);
    }

    private static Expr arcCos(Expr x) {
        return sum(Expr.call("Times", Expr.HALF, Expr.PI), minus(Expr.call("ArcSin", x)));
    }

    private static Expr arcTanh(Expr x) {
        var above = Expr.call("Log", sum(Expr.ONE, x));
        var below = Expr.call("Log", sum(Expr.ONE, minus(x)));
        return Expr.call("Times", Expr.HALF, sum(above, minus(below)));
    }

    private static Expr log(Expr x, Expr root) {
        return Expr.call("Log", sum(x, root));
    }

    private static Expr sum(Expr left, Expr right) {
        return Expr.call("Plus", left, right);
    }

    private static Expr minus(Expr x) {
        return Expr.call("Times", Expr.MINUS_ONE, x);
    }

    private static Expr square(Expr x) {
        return Functions.power(x, Expr.of(2));
    }
}
