package keywright.cas;

import java.util.List;
import java.util.stream.Collectors;

/** Formulas in Wolfram syntax, with no more parentheses than needed. */
final class WolframPrinter {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int POWER = 3;
    private static final int ATOM = 4;

    private WolframPrinter() {}

    static String print(Expr formula) {
        return at(formula, 0);
    }

    private static String at(Expr formula, int least) {
        var text = text(formula);
        return precedence(formula) < least ? "(" + text + ")" : text;
    }

    private static int precedence(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return number.signum() < 0 || !number.integer() ? PRODUCT : ATOM;
        }
        if (formula instanceof Expr.Call call) {
            return switch (call.head()) {
                case "Plus", "Rule", "Equal", "Less", "LessEqual", "Greater", "GreaterEqual" ->
                    call.head().equals("Plus") ? SUM : 0;
                case "Times", "Dot" -> PRODUCT;
                case "Power" -> power(call);
                default -> ATOM;
            };
        }
        return ATOM;
    }

    private static int power(Expr.Call call) {
        if (call.argument(1).equals(Expr.HALF)) {
            return ATOM;
        }
        return negative(call.argument(1)) && !call.argument(0).equals(Expr.symbol("E")) ? PRODUCT : POWER;
    }

    private static boolean negative(Expr exponent) {
        return Algebra.coefficient(exponent).signum() < 0;
    }

    private static String text(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return number.integer() ? number.numerator().toString() : number.numerator() + "/" + number.denominator();
        }
        if (formula instanceof Expr.Sym sym) {
            return sym.name();
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" -> sum(Algebra.positiveFirst(call.arguments()));
            case "Times" -> product(call);
            case "Power" -> power(call.argument(0), call.argument(1));
            case "Dot" -> joined(call.arguments(), " . ", POWER);
            case "Rule" -> joined(call.arguments(), " -> ", SUM);
            case "Equal" -> joined(call.arguments(), " == ", SUM);
            case "Less" -> joined(call.arguments(), " < ", SUM);
            case "LessEqual" -> joined(call.arguments(), " <= ", SUM);
            case "Greater" -> joined(call.arguments(), " > ", SUM);
            case "GreaterEqual" -> joined(call.arguments(), " >= ", SUM);
            case "Part" ->
                at(call.argument(0), ATOM) + "[["
                        + joined(call.arguments().subList(1, call.arguments().size()), ", ", 0) + "]]";
            case "List" -> "{" + joined(call.arguments(), ", ", 0) + "}";
            default -> Unknown.shown(call.head()) + "[" + joined(call.arguments(), ", ", 0) + "]";
        };
    }

    private static String joined(List<Expr> parts, String separator, int least) {
        return parts.stream().map(part -> at(part, least)).collect(Collectors.joining(separator));
    }

    private static String sum(List<Expr> terms) {
        var text = new StringBuilder();
        for (var term : terms) {
            var negative = Algebra.coefficient(term).signum() < 0;
            if (text.isEmpty()) {
                text.append(at(term, SUM));
            } else {
                text.append(negative ? " - " : " + ")
                        .append(at(negative ? Algebra.times(Expr.MINUS_ONE, term) : term, PRODUCT));
            }
        }
        return text.toString();
    }

    private static String product(Expr.Call product) {
        if (negative(product)) {
            return "-" + at(Algebra.times(Expr.MINUS_ONE, product), PRODUCT);
        }
        var over = Fraction.of(product);
        var above = joined(over.numerator(), "*", POWER);
        if (over.denominator().isEmpty()) {
            return above;
        }
        var below = joined(over.denominator(), "*", POWER);
        return (above.isEmpty() ? "1" : above) + "/" + (over.denominator().size() > 1 ? "(" + below + ")" : below);
    }

    private static String power(Expr base, Expr exponent) {
        if (exponent.equals(Expr.HALF)) {
            return "Sqrt[" + print(base) + "]";
        }
        if (negative(exponent) && !base.equals(Expr.symbol("E"))) {
            return "1/" + at(Algebra.power(base, Algebra.times(Expr.MINUS_ONE, exponent)), POWER);
        }
        return at(base, ATOM) + "^" + at(exponent, ATOM);
    }
}
