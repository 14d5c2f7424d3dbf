package keywright.grade;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keywright.answer.Answer;
import keywright.answer.Orders;
import keywright.answer.Reading;
import keywright.answer.Unreadable;
import keywright.cas.Expr;
import keywright.cas.Unit;
import keywright.solve.Declarations;

/** What a student typed, as a formula over the parameters of the part. */
record Typist(Declarations declarations, Unit unit) {
    private static final Pattern ORDER = Pattern.compile(
            "^\\$?\\s*(\\\\?(?:[Tt]heta|[Bb]ig[Oo](?:mega)?|[Oo]mega|mathcal\\s*\\{?\\s*O\\s*\\}?)"
                    + "|[\u0398\u03a9O])\\s*(?:\\\\left)?\\s*[(\\[](.*?)"
                    + "(?:\\\\right)?[)\\]]\\s*\\$?$",
            Pattern.DOTALL);

    private static final Set<String> VECTORS = Set.of("Tuple", "Set", "Sequence");
    private static final Pattern COMMA = Pattern.compile("\\s*[+-]?\\d+,(?!\\d{3}\\s*$)\\d+\\s*");
    private static final Pattern HALF = Pattern.compile("\\^(-?\\d+/\\d+)");
    private static final Pattern RUN = Pattern.compile("\\^(-?[\\p{L}\\p{N}_.\\\\* ]*[\\p{L}\\p{N}_])");
    private static final String REMARK = "[,;]? *\\(?(?:independent|free) of [^,;()]*\\)?\\.?$";

    /** What is claimed of a quantity: that it grows like a function, or no faster, or no slower. */
    record Claim(Optional<Orders.Kind> kind, Expr of) {}

    /** The formula, without a left side and without the unit. @throws Unreadable if it is none */
    Expr formula(String typed) {
        var defined = Definitions.behind(typed, this::newName);
        if (!defined.meanings().isEmpty()) {
            return defined.spelled(formula(defined.text(), defined.names()), right -> formula(right, defined.names()));
        }
        return formula(typed, List.of());
    }

    private Expr formula(String typed, Collection<String> more) {
        var bare = bare(typed);
        if (COMMA.matcher(bare).matches()) {
            throw new Unreadable(
                    bare.indexOf(','), bare.indexOf(',') + 1, "a comma separates answers: a decimal is written 0.5");
        }
        return Answer.read(bare, reading(joined(declarations.facts().domains().keySet(), more)))
                .formula();
    }

    private static Collection<String> joined(Collection<String> names, Collection<String> more) {
        var all = new TreeSet<>(names);
        all.addAll(more);
        return all;
    }

    /** How the formula might be meant too, where a fraction or an exponent is typed without brackets. */
    Stream<Expr> otherwise(String typed) {
        var bare = bare(typed);
        return Stream.of(HALF, RUN).flatMap(exponent -> otherwise(bare, exponent).stream());
    }

    private Optional<Expr> otherwise(String bare, Pattern exponent) {
        var other = exponent.matcher(bare).replaceAll("^($1)");
        try {
            var formula = Answer.read(other, reading().tightly()).formula();
            return formula.equals(Answer.read(bare, reading()).formula()) ? Optional.empty() : Optional.of(formula);
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    /** An order, with or without its {@code Theta}. @throws Unreadable if it is none */
    Claim order(String typed) {
        var bare = spelled(withoutLeftSide(typed).replaceFirst(REMARK, ""));
        var order = ORDER.matcher(bare);
        return order.matches()
                ? new Claim(
                        Optional.of(kind(order.group(1))),
                        Answer.read(order.group(2), reading()).formula())
                : new Claim(Optional.empty(), Answer.read(bare, reading()).formula());
    }

    /** An order said in words. */
    private static String spelled(String text) {
        return text.replaceFirst("^(?i)constant$", "1")
                .replaceFirst("^(?i)(?:linear|proportional) (?:in|to) (\\S+)$", "$1")
                .replaceFirst("^(?i)quadratic in (\\S+)$", "$1^2")
                .replaceFirst("^(?i)(?:big[ -]?)?(theta|omega|O) of (\\S+)$", "$1($2)");
    }

    private static Orders.Kind kind(String sign) {
        var letters = sign.toLowerCase(Locale.ROOT);
        return letters.contains("theta") || letters.equals("\u03b8")
                ? Orders.Kind.THETA
                : letters.contains("omega") || letters.equals("\u03c9") ? Orders.Kind.OMEGA : Orders.Kind.O;
    }

    /** What was typed without {@code alpha =} before it and without the unit behind it. */
    String bare(String typed) {
        var text = withoutLeftSide(typed);
        return unit.none() ? text : unitPattern().matcher(text).replaceFirst("").strip();
    }

    private static String withoutLeftSide(String text) {
        var typed = Answer.undelimited(text);
        var depth = 0;
        for (int i = typed.length() - 1; i > 0; i--) {
            var sign = typed.charAt(i);
            depth += ")]}".indexOf(sign) >= 0 ? 1 : "([{".indexOf(sign) >= 0 ? -1 : 0;
            if (sign == '=' && depth == 0) {
                return "<>!=:".indexOf(typed.charAt(i - 1)) < 0
                        ? typed.substring(i + 1).strip()
                        : typed;
            }
        }
        return typed;
    }

    private Pattern unitPattern() {
        var name = Pattern.quote(unit.text());
        return Pattern.compile("(?<![A-Za-z_])(?:\\\\[,;: ]?\\s*)?(?:\\\\(?:mathrm|text|operatorname)\\{\\s*" + name
                + "\\s*\\}|" + name + ")\\s*$");
    }

    /** A number in another unit than that of the answer; nothing if there is no unit, or that of the answer. */
    Optional<Measured> measured(String typed) {
        return inUnit(typed).filter(measured -> measured.unit().powers().keySet().stream()
                .noneMatch(declarations.facts().domains()::containsKey));
    }

    /** The same, even if a parameter has the name of the unit. */
    Optional<Measured> inUnit(String typed) {
        var text = withoutLeftSide(typed);
        return unit.none() || !bare(typed).equals(text) ? Optional.empty() : Measured.of(text);
    }

    /** A number found in a sentence, with the unit that stands behind it there. */
    String withUnit(String value, String sentence) {
        var from = sentence.indexOf(value);
        var word = from < 0
                ? ""
                : sentence.substring(from + value.length()).strip().replaceFirst("[\\s,;].*", "");
        var both = value + " " + word;
        return unit.none()
                        || word.isEmpty()
                        || bare(both).equals(both) && inUnit(both).isEmpty()
                ? value
                : both;
    }

    /** Whether the unit is missing behind a number. */
    boolean unitMissing(String typed) {
        return !unit.none() && bare(typed).equals(withoutLeftSide(typed));
    }

    /** The formula in declared arrays. @throws Unreadable if it is none */
    Expr arrays(String typed) {
        var behind = Definitions.behind(typed, this::newName);
        var defined = Definitions.together(behind.text(), this::left)
                .filter(one -> behind.meanings().isEmpty())
                .orElse(behind);
        return defined.meanings().isEmpty()
                ? arrays(typed, List.of())
                : defined.spelled(arrays(defined.text(), defined.names()), right -> arrays(right, defined.names()));
    }

    /** Whether the parts of an answer are said by name, so that their order does not matter. */
    boolean named(String typed) {
        return Definitions.together(typed, this::left).isPresent();
    }

    private Expr arrays(String typed, Collection<String> more) {
        var vocabulary = new Vocabulary(declarations);
        var reading = reading(joined(vocabulary.names(), more))
                .withArrays()
                .calling(vocabulary.functions().toArray(String[]::new));
        return listed(Answer.read(withoutLeftSide(typed), reading).formula());
    }

    /** A vector may be written in brackets of any kind, and as a row that is transposed. */
    private static Expr listed(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var parts = call.arguments().stream().map(Typist::listed).toList();
        if (call.is("Transpose", 1)
                && parts.get(0) instanceof Expr.Call row
                && row.head().equals("List")
                && row.arguments().stream()
                        .noneMatch(entry ->
                                entry instanceof Expr.Call inner && inner.head().equals("List"))) {
            return row;
        }
        return new Expr.Call(VECTORS.contains(call.head()) ? "List" : call.head(), parts);
    }

    /** The same, if it is no name of the problem. */
    private Optional<String> newName(String typed) {
        return left(typed).filter(name -> !new Vocabulary(declarations).names().contains(name));
    }

    /** The name on the left side of an equation. */
    private Optional<String> left(String typed) {
        var known = reading(new Vocabulary(declarations).names());
        var open = new Reading(known.names(), Set.of(), Set.of(Reading.Manner.OPEN), Set.of());
        try {
            return Answer.read(typed, open).formula() instanceof Expr.Sym name
                    ? Optional.of(name.name())
                    : Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    private Reading reading() {
        return reading(declarations.facts().domains().keySet());
    }

    private Reading reading(Collection<String> names) {
        var reading = Reading.of(names);
        for (var name : names) {
            var tex = declarations.notation().of(name);
            reading = tex.equals(name) ? reading : reading.alias(tex, name);
        }
        return reading;
    }
}
