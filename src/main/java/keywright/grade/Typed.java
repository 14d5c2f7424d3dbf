package keywright.grade;

import java.util.Locale;
import java.util.regex.Pattern;
import keywright.cas.Expr;
import keywright.term.Order;
import keywright.term.Term;
import keywright.term.Truth;

/** Formulas as a student types them. */
public final class Typed {
    private static final Pattern HEAD = Pattern.compile("\\b([A-Z][A-Za-z]*)\\[");

    private Typed() {}

    /** A formula as plain text, as in {@code 2*d1^2/pi + sqrt(d1)}. */
    public static String of(Expr formula) {
        return HEAD.matcher(formula.wolfram())
                .replaceAll(head -> head.group(1).toLowerCase(Locale.ROOT) + "(")
                .replace(']', ')')
                .replaceAll("\\bPi\\b", "pi");
    }

    /** A closed form as plain text; an order as {@code Theta(d1)}, a truth as yes or no. */
    public static String of(Term answer) {
        if (answer instanceof Truth truth) {
            return truth.value() ? "yes" : "no";
        }
        return answer instanceof Order order ? "Theta(" + of(order.of().formula()) + ")" : of(answer.formula());
    }
}
