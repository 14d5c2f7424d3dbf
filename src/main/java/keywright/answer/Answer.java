package keywright.answer;

import java.util.Map;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import keywright.cas.Span;

/**
 * An answer as typed, in plain infix, Wolfram syntax or TeX, read and found harmless; nothing in it has been
 * evaluated.
 *
 * <p>Besides formulas it may be a {@code Set}, {@code List}, {@code Tuple}, {@code Interval[a, b, left closed, right
 * closed]}, {@code Sequence} (without brackets), an equation or an inequality.
 */
public record Answer(Parsed parsed) {

    /** How many characters an answer may have. */
    static final int LONGEST = 20_000;

    /** Reads an answer in which any name may occur. @throws Unreadable if it is malformed or not harmless */
    public static Answer read(String text) {
        return read(text, Reading.OPEN);
    }

    /** Reads an answer. @throws Unreadable if it is malformed, speaks of unknown names or is not harmless */
    public static Answer read(String text, Reading reading) {
        if (text.length() > LONGEST) {
            throw new Unreadable(
                    LONGEST, LONGEST, "the answer has " + text.length() + " characters, at most " + LONGEST);
        }
        var body = Lead.stripped(Dollars.stripped(Lead.stripped(text)));
        var tex = tex(body);
        var grammar = new Grammar(new Scanner(body, tex, reading).words(), tex, reading);
        var formula = grammar.whole();
        new Harmless(grammar.tree.spans).check(formula);
        if (reading.refused().contains(Reading.Refused.COMPLEX)) {
            real(formula, grammar.tree.spans);
        }
        return new Answer(new Parsed(text, formula, grammar.tree.spans));
    }

    /** @throws Unreadable if an even root or a logarithm of a negative number is taken */
    private static void real(Expr formula, Map<Expr, Span> spans) {
        if (!(formula instanceof Expr.Call call)) {
            return;
        }
        var root = call.is("Power", 2) && call.argument(1).normal() instanceof Expr.Num power && !power.integer();
        if ((root || call.is("Log", 1)) && call.argument(0).normal() instanceof Expr.Num base && base.signum() < 0) {
            var span = spans.getOrDefault(formula, new Span(0, 1));
            throw new Unreadable(span.start(), span.end(), "the value is not real; a real answer is asked for");
        }
        call.arguments().forEach(part -> real(part, spans));
    }

    /** What was typed without the dollars or brackets that set it as a formula. */
    public static String undelimited(String typed) {
        return Dollars.stripped(typed).strip();
    }

    private static boolean tex(String text) {
        return text.contains("\\") || text.contains("_{") || text.contains("^{");
    }

    /** The formula, nothing evaluated. */
    public Expr formula() {
        return parsed.formula();
    }

    /** What was typed. */
    public String text() {
        return parsed.text();
    }

    /** Where a node of the formula stands in the text. */
    public Optional<Span> span(Expr node) {
        return parsed.span(node);
    }
}
