package keywright.answer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import keywright.cas.Expr;

/** Reads what operators join: numbers, names, calls, brackets of all kinds. */
final class Primaries {
    private final Grammar grammar;
    private final Words words;
    private final Tree tree;
    private final Names names;
    private final TexPrimaries tex;
    private final MeanPrimaries means;
    private final SumPrimaries sums;
    private final ConditionPrimaries conditions;

    Primaries(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words;
        this.tree = grammar.tree;
        this.names = new Names(grammar, this);
        this.tex = new TexPrimaries(grammar, this);
        this.means = new MeanPrimaries(grammar, this);
        this.sums = new SumPrimaries(grammar, this);
        this.conditions = new ConditionPrimaries(grammar, this);
    }

    ConditionPrimaries conditions() {
        return conditions;
    }

    SumPrimaries sums() {
        return sums;
    }

    MeanPrimaries means() {
        return means;
    }

    /** What stands below a sign, one thing as TeX takes it. */
    Expr below(Word sign) {
        return tex.argument(sign);
    }

    Names names() {
        return names;
    }

    /** Whether an operand may start with this command. */
    boolean starts(Word command) {
        return tex.starts(command) || means.starts(command);
    }

    Expr postfixed() {
        var start = words.next().start();
        return new Postfixes(grammar, this).of(start, primary());
    }

    Expr primary() {
        var word = words.next();
        return switch (word.kind()) {
            case NUMBER -> conditions.one().orElseGet(() -> number(words.take()));
            case NAME -> grammar.tex ? tex.named() : names.name();
            case COMMAND -> tex.command();
            case MARK -> bracket(word);
            case END -> throw expected(word);
        };
    }

    static Unreadable expected(Word word) {
        return Words.error(word, "expected a number, a name or '(' but found " + word.shown());
    }

    private Expr number(Word word) {
        var decimal = new BigDecimal(word.text().replace("*^", "E").replaceAll("\\.$", ""));
        if (decimal.scale() > 0 && grammar.reading.refused().contains(Reading.Refused.DECIMALS)) {
            throw Words.error(word, "a decimal number; an exact one is asked for, such as a fraction");
        }
        var number = decimal.scale() > 0
                ? new Expr.Num(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Expr.Num(decimal.toBigIntegerExact(), BigInteger.ONE);
        return tree.located(word.start(), word.end(), number);
    }

    private Expr bracket(Word open) {
        if (words.took("(")) {
            return grammar.nested(() -> round(open, ")"));
        }
        if (words.took("[")) {
            return grammar.nested(() -> square(open));
        }
        if (words.took("{")) {
            return grammar.nested(() -> grammar.tex ? group(open) : curly(open, "}"));
        }
        if (words.took("|")) {
            var inner = grammar.barred(() -> words.expect("|", open));
            return tree.located(open.start(), words.end(), tex.brackets().size(inner, open));
        }
        if (grammar.reading.ofArrays() && words.took("||")) {
            var inner = grammar.barred(() -> words.expect("||", open));
            return tree.located(open.start(), words.end(), tex.brackets().norm(inner, open));
        }
        throw expected(open);
    }

    /** What stands in braces in TeX, which show nothing. */
    Expr group(Word open) {
        var inner = grammar.formula(0);
        if (words.next().is(",")) {
            return curlyRest(open, inner, "}");
        }
        words.expect("}", open);
        return tree.located(open.start(), words.end(), tree.bracketed(inner));
    }

    private Expr round(Word open, String close) {
        var parts = parts(open, close, "]");
        if (words.took("]")) {
            return interval(open, parts, Expr.symbol("False"), Expr.symbol("True"));
        }
        words.expect(close, open);
        if (parts.isEmpty()) {
            throw Words.error(open, "nothing stands in these brackets");
        }
        var node = parts.size() == 1 ? tree.bracketed(parts.get(0)) : new Expr.Call("Tuple", parts);
        return tree.located(open.start(), words.end(), node);
    }

    private Expr square(Word open) {
        var parts = grammar.reading.ofArrays() ? rows() : parts(open, "]", ")");
        if (words.took(")")) {
            return interval(open, parts, Expr.symbol("True"), Expr.symbol("False"));
        }
        words.expect("]", open);
        return tree.located(open.start(), words.end(), new Expr.Call("List", parts));
    }

    /** Entries between commas, rows of them between semicolons. */
    private List<Expr> rows() {
        var rows = new ArrayList<Expr>();
        while (true) {
            var row = new ArrayList<Expr>();
            while (!words.next().is(";") && !words.next().is("]")) {
                row.add(grammar.formula(0));
                if (!words.took(",") && !words.next().is(";")) {
                    break;
                }
            }
            if (!words.took(";")) {
                if (rows.isEmpty()) {
                    return row;
                }
                rows.add(new Expr.Call("List", row));
                return rows;
            }
            rows.add(new Expr.Call("List", row));
        }
    }

    Expr interval(Word open, List<Expr> ends, Expr left, Expr right) {
        if (ends.size() != 2) {
            throw Words.error(open, "an interval has two ends");
        }
        for (var end : ends) {
            if (Tree.structure(end)) {
                throw Words.error(open, "the ends of an interval are numbers");
            }
        }
        return tree.located(open.start(), words.end(), Expr.call("Interval", ends.get(0), ends.get(1), left, right));
    }

    Expr curly(Word open, String close) {
        var parts = parts(open, close, close);
        words.expect(close, open);
        return tree.located(open.start(), words.end(), new Expr.Call(braced(), parts));
    }

    /** Where arrays may occur, braces hold the entries of one. */
    private String braced() {
        return grammar.reading.ofArrays() ? "List" : "Set";
    }

    private Expr curlyRest(Word open, Expr first, String close) {
        words.take();
        var parts = new ArrayList<>(List.of(first));
        parts.addAll(parts(open, close, close));
        words.expect(close, open);
        return tree.located(open.start(), words.end(), new Expr.Call(braced(), parts));
    }

    /** Formulas between commas or semicolons up to a closing mark, which is not taken. */
    List<Expr> parts(Word open, String close, String other) {
        var parts = new ArrayList<Expr>();
        if (words.next().is(close)) {
            return parts;
        }
        do {
            parts.add(grammar.formula(0));
        } while (words.took(",") || words.took(";"));
        if (!words.next().is(close) && !words.next().is(other)) {
            words.expect(close, open);
        }
        return parts;
    }

    private static boolean listed(Expr argument) {
        return argument instanceof Expr.Call call
                && (call.head().equals("List") || call.head().equals("Tuple"));
    }

    /** A function of arguments. @throws Unreadable at the function if there are too few or many, or if one is a set */
    Expr called(String typed, List<Expr> arguments, Word at) {
        var function = grammar.reading.function(typed).orElseThrow();
        if (arguments.size() < function.least() || arguments.size() > function.most()) {
            throw Words.error(
                    at,
                    at.shown() + " takes " + function.least()
                            + (function.most() > function.least() ? " or more arguments" : " argument(s)") + ", not "
                            + arguments.size());
        }
        for (var argument : arguments) {
            if (Tree.structure(argument) && !(grammar.reading.ofArrays() && listed(argument))) {
                throw Words.error(at, at.shown() + " is a function of numbers");
            }
        }
        var extreme = function.head().equals("Max") || function.head().equals("Min");
        return extreme && grammar.reading.ofArrays()
                ? new Expr.Call(function.head(), arguments)
                : Functions.call(function.head(), arguments);
    }
}
