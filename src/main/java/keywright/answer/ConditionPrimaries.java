package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Expr;

/**
 * Reads what is told case by case: {@code Piecewise[{{x, x > 0}}, 0]}, {@code if(x > 0, x, 0)}, cases in TeX, and
 * indicators: {@code Boole[x > 0]}, \(\mathbf{1}[x > 0]\). A case becomes a factor 0 or 1.
 */
final class ConditionPrimaries {
    private static final Set<String> ONES = Set.of("1", "I");
    private static final Set<String> COMPARISONS =
            Set.of("<", ">", "<=", ">=", "=<", "le", "ge", "leq", "geq", "leqslant", "geqslant", "lt", "gt");
    private final Grammar grammar;
    private final Primaries primaries;
    private final Words words;

    ConditionPrimaries(Grammar grammar, Primaries primaries) {
        this.grammar = grammar;
        this.primaries = primaries;
        this.words = grammar.words;
    }

    /** A function of conditions whose name has just been read. */
    Optional<Expr> named(Word word) {
        if (grammar.reading.declares(word.text())
                || !words.next().is("(") && !words.next().is("[")) {
            return Optional.empty();
        }
        return switch (word.text()) {
            case "If", "if" -> Optional.of(conditional(word, parts(word, 3)));
            case "Boole", "indicator" -> Optional.of(factor(word, parts(word, 1).get(0)));
            case "Piecewise" -> Optional.of(piecewise(word));
            case "I" -> ahead(0) ? Optional.of(factor(word, parts(word, 1).get(0))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private List<Expr> parts(Word word, int count) {
        var open = words.take();
        var close = open.is("(") ? ")" : "]";
        var parts = new ArrayList<Expr>();
        grammar.nested(() -> {
            parts.addAll(primaries.parts(open, close, close));
            words.expect(close, open);
            return Expr.ZERO;
        });
        if (parts.size() != count && count > 0) {
            throw Words.error(word, word.shown() + " takes " + count + " argument(s), not " + parts.size());
        }
        return parts;
    }

    private Expr conditional(Word word, List<Expr> parts) {
        return either(factor(word, parts.get(0)), parts.get(1), parts.get(2));
    }

    private Expr piecewise(Word word) {
        var parts = parts(word, 0);
        var otherwise = parts.size() == 2 ? parts.get(1) : Expr.ZERO;
        if (parts.isEmpty() || !(parts.get(0) instanceof Expr.Call cases)) {
            throw Words.error(word, "a piecewise function is written Piecewise[{{value, condition}, ...}, otherwise]");
        }
        for (int i = cases.arguments().size() - 1; i >= 0; i--) {
            if (!(cases.argument(i) instanceof Expr.Call one) || one.arguments().size() != 2) {
                throw Words.error(word, "a case has a value and a condition");
            }
            otherwise = either(factor(word, one.argument(1)), one.argument(0), otherwise);
        }
        return otherwise;
    }

    /** An indicator with its condition beside or below it, if that is what comes next. */
    Optional<Expr> indicator() {
        var place = words.place();
        var word = words.next();
        var base = new TexNames(words, grammar.reading).base();
        var below = words.took("_");
        var open = words.next();
        if (ONES.contains(base) && !grammar.reading.declares(base) && (opens(open) || below && open.is("{"))) {
            var inner = grammar.nested(primaries::primary);
            if (inner instanceof Expr.Call call && condition(lone(call))) {
                return Optional.of(factor(word, lone(call)));
            }
        }
        words.back(place);
        return Optional.empty();
    }

    /** An indicator whose sign is the number one: {@code 1[x > 0]}, {@code 1_{x > 0}}. */
    Optional<Expr> one() {
        if (!words.next().text().equals("1") || !ahead(words.ahead(1).is("_") ? 2 : 1)) {
            return Optional.empty();
        }
        var word = words.take();
        words.took("_");
        return grammar.nested(primaries::primary) instanceof Expr.Call call
                ? Optional.of(factor(word, lone(call)))
                : Optional.empty();
    }

    /** Whether brackets with one comparison in them open so many words ahead; deeper brackets are passed over. */
    private boolean ahead(int from) {
        var depth = 0;
        var compared = false;
        for (int i = from; words.ahead(i).kind() != Word.Kind.END; i++) {
            var word = words.ahead(i);
            depth += word.is("(") || word.is("[") || word.is("{") || word.command("{") ? 1 : 0;
            depth -= word.is(")") || word.is("]") || word.is("}") || word.command("}") ? 1 : 0;
            if (depth == 0 || depth == 1 && (word.is(",") || word.is(";"))) {
                return depth == 0 && compared && i > from;
            }
            compared |= depth == 1 && COMPARISONS.contains(word.text());
        }
        return false;
    }

    private static boolean opens(Word open) {
        return open.is("[") || open.is("(") || open.command("{") || open.command("left");
    }

    private static Expr lone(Expr.Call call) {
        return call.is("List", 1) || call.is("Set", 1) ? call.argument(0) : call;
    }

    private static boolean condition(Expr formula) {
        return formula instanceof Expr.Call call
                && (Relations.relation(call.head())
                        || call.head().equals("And")
                        || call.head().equals("Or"));
    }

    /** The rows of cases in TeX, the beginning of which has been read. */
    Expr cases(Word begin) {
        var values = new ArrayList<Expr>();
        var conditions = new ArrayList<Expr>();
        Expr otherwise = Expr.ZERO;
        while (!words.next().command("end")) {
            var value = grammar.formula(Grammar.ENTRY);
            words.took(",");
            words.took("&");
            if (otherwise()) {
                otherwise = value;
            } else {
                values.add(value);
                conditions.add(factor(words.next(), grammar.formula(Grammar.CONDITION)));
            }
            words.took(",");
            words.tookCommand("\\");
            if (words.next().kind() == Word.Kind.END) {
                throw Words.error(begin, "'\\begin{cases}' is not ended");
            }
        }
        for (int i = values.size() - 1; i >= 0; i--) {
            otherwise = either(conditions.get(i), values.get(i), otherwise);
        }
        return otherwise;
    }

    /** Whether words say that nothing else holds; other words, such as if, are passed over. */
    private boolean otherwise() {
        var said = new StringBuilder();
        while (TexNames.font(words.next())) {
            said.append(new TexNames(words, grammar.reading).base());
        }
        return said.toString().matches("otherwise|else|ow|o/w");
    }

    private static Expr either(Expr factor, Expr then, Expr otherwise) {
        var not = Expr.call("Plus", Expr.ONE, Expr.call("Times", Expr.MINUS_ONE, factor));
        return otherwise.equals(Expr.ZERO)
                ? Expr.call("Times", factor, then)
                : Expr.call("Plus", Expr.call("Times", factor, then), Expr.call("Times", not, otherwise));
    }

    /** 1 where a condition holds, else 0. @throws Unreadable if it is none of inequalities */
    private static Expr factor(Word at, Expr condition) {
        if (!(condition instanceof Expr.Call call)) {
            throw Words.error(at, "expected a condition, such as x > 0");
        }
        return switch (call.head()) {
            case "GreaterEqual" -> step(call.argument(0), call.argument(1));
            case "LessEqual" -> step(call.argument(1), call.argument(0));
            case "Greater" -> not(step(call.argument(1), call.argument(0)));
            case "Less" -> not(step(call.argument(0), call.argument(1)));
            case "And" ->
                new Expr.Call(
                        "Times",
                        call.arguments().stream().map(part -> factor(at, part)).toList());
            case "Or" ->
                not(new Expr.Call(
                        "Times",
                        call.arguments().stream()
                                .map(part -> not(factor(at, part)))
                                .toList()));
            default -> throw Words.error(at, "only inequalities are conditions here");
        };
    }

    private static Expr step(Expr above, Expr below) {
        return Expr.call("UnitStep", Expr.call("Plus", above, Expr.call("Times", Expr.MINUS_ONE, below)));
    }

    private static Expr not(Expr factor) {
        return Expr.call("Plus", Expr.ONE, Expr.call("Times", Expr.MINUS_ONE, factor));
    }
}
