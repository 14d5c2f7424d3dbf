package keywright.answer;

import java.util.Map;
import java.util.Set;

/**
 * An operator between two operands, and how tightly it binds.
 *
 * @param head what it makes of them; empty where nothing stands between
 */
record Infix(String head, int strength) {
    static final int RELATION = 20;
    static final int UNION = 25;
    /** What binds tighter than {@code &}, which stands between the entries of a matrix. */
    static final int ENTRY = 26;

    /** What a condition is made of: inequalities joined by and. */
    static final int CONDITION = 15;

    static final int SUM = 30;
    static final int PRODUCT = 40;
    /** Looser than other products: {@code y ⊙ X w} is y ⊙ (X w). */
    static final Infix HADAMARD = new Infix("Hadamard", PRODUCT - 5);

    static final int SIGN = 45;
    static final int POWER = 60;
    static final Infix MOD = new Infix("Mod", PRODUCT);
    static final Map<String, Infix> MARKS = Map.ofEntries(
            Map.entry("||", new Infix("Or", 12)),
            Map.entry("&&", new Infix("And", CONDITION)),
            Map.entry("=", new Infix("Equal", RELATION)),
            Map.entry("==", new Infix("Equal", RELATION)),
            Map.entry("!=", new Infix("Unequal", RELATION)),
            Map.entry("<=", new Infix("LessEqual", RELATION)),
            Map.entry("=<", new Infix("LessEqual", RELATION)),
            Map.entry(">=", new Infix("GreaterEqual", RELATION)),
            Map.entry("<", new Infix("Less", RELATION)),
            Map.entry(">", new Infix("Greater", RELATION)),
            Map.entry("&", new Infix("Intersection", UNION)),
            Map.entry("+", new Infix("Plus", SUM)),
            Map.entry("-", new Infix("Minus", SUM)),
            Map.entry("+-", new Infix("PlusMinus", SUM)),
            Map.entry("*", new Infix("Times", PRODUCT)),
            Map.entry("/", new Infix("Divide", PRODUCT)),
            Map.entry(":", new Infix("Ratio", PRODUCT)),
            Map.entry(".", new Infix("Dot", PRODUCT)),
            Map.entry("^", new Infix("Power", POWER)),
            Map.entry("**", new Infix("Power", POWER)));
    static final Map<String, Infix> COMMANDS = Map.ofEntries(
            Map.entry("le", new Infix("LessEqual", RELATION)),
            Map.entry("leq", new Infix("LessEqual", RELATION)),
            Map.entry("leqslant", new Infix("LessEqual", RELATION)),
            Map.entry("ge", new Infix("GreaterEqual", RELATION)),
            Map.entry("geq", new Infix("GreaterEqual", RELATION)),
            Map.entry("geqslant", new Infix("GreaterEqual", RELATION)),
            Map.entry("lt", new Infix("Less", RELATION)),
            Map.entry("gt", new Infix("Greater", RELATION)),
            Map.entry("ne", new Infix("Unequal", RELATION)),
            Map.entry("neq", new Infix("Unequal", RELATION)),
            Map.entry("in", new Infix("Element", RELATION)),
            Map.entry("cup", new Infix("Union", UNION)),
            Map.entry("cap", new Infix("Intersection", UNION)),
            Map.entry("pm", new Infix("PlusMinus", SUM)),
            Map.entry("cdot", new Infix("Times", PRODUCT)),
            Map.entry("times", new Infix("Times", PRODUCT)),
            Map.entry("ast", new Infix("Times", PRODUCT)),
            Map.entry("odot", HADAMARD),
            Map.entry("circ", HADAMARD),
            Map.entry("div", new Infix("Divide", PRODUCT)),
            Map.entry("mid", new Infix("Divides", RELATION)),
            Map.entry("bmod", MOD),
            Map.entry("mod", MOD),
            Map.entry("over", new Infix("Divide", 5)),
            Map.entry("choose", new Infix("Binomial", 5)),
            Map.entry("land", new Infix("And", CONDITION)),
            Map.entry("lor", new Infix("Or", 12)));
    static final Set<String> WORDS = Set.of("U", "cup", "cap", "union", "intersect", "or", "and", "choose", "mod");
    static final Infix NONE = new Infix("", 0);
    static final Infix CHOOSE = new Infix("Binomial", SIGN + 1);
    static final Infix TOUCHING = new Infix("", PRODUCT + 1);
    static final Infix UNITED = new Infix("Union", UNION);
    static final Infix BESIDE = new Infix("", PRODUCT);
}
