package keywright.grade;

import java.util.regex.Pattern;
import keywright.answer.Answer;
import keywright.answer.Reading;
import keywright.cas.Expr;
import keywright.cas.Unit;
import keywright.solve.Declarations;

/** What a student typed, as a formula over the parameters of the part. */
record Typist(Declarations declarations, Unit unit) {
    private static final Pattern LEFT_SIDE = Pattern.compile("^.*[^<>!=:]=(?!=)", Pattern.DOTALL);
    private static final Pattern ORDER = Pattern.compile(
            "^\\$?\\s*(?:\\\\?(?:Theta|theta|mathcal\\{O\\}|mathcal O)|Θ|O)\\s*(?:\\\\left)?\\s*[(\\[](.*?)"
                    + "(?:\\\\right)?[)\\]]\\s*\\$?$",
            Pattern.DOTALL);

    /** The formula, without a left side and without the unit. @throws Unreadable if it is none */
    Expr formula(String typed) {
        return Answer.read(bare(typed), reading()).formula();
    }

    /** The formula of an order, with or without its {@code Theta}. @throws Unreadable if it is none */
    Expr order(String typed) {
        var bare = withoutLeftSide(typed);
        var order = ORDER.matcher(bare);
        return Answer.read(order.matches() ? order.group(1) : bare, reading()).formula();
    }

    /** What was typed without {@code alpha =} before it and without the unit behind it. */
    String bare(String typed) {
        var text = withoutLeftSide(typed);
        return unit.none() ? text : unitPattern().matcher(text).replaceFirst("").strip();
    }

    private static String withoutLeftSide(String typed) {
        return LEFT_SIDE.matcher(typed).replaceFirst("").strip();
    }

    private Pattern unitPattern() {
        var name = Pattern.quote(unit.text());
        return Pattern.compile("(?<![A-Za-z_])(?:\\\\[,;: ]?\\s*)?(?:\\\\(?:mathrm|text|operatorname)\\{\\s*" + name
                + "\\s*\\}|" + name + ")\\s*$");
    }

    /** Whether the unit is missing behind a number. */
    boolean unitMissing(String typed) {
        return !unit.none() && bare(typed).equals(withoutLeftSide(typed));
    }

    private Reading reading() {
        var reading = Reading.of(declarations.facts().domains().keySet());
        for (var name : declarations.facts().domains().keySet()) {
            var tex = declarations.notation().of(name);
            reading = tex.equals(name) ? reading : reading.alias(tex, name);
        }
        return reading;
    }
}
