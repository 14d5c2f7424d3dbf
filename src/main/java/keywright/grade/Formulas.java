package keywright.grade;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keywright.answer.Equality;
import keywright.answer.Judgement;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Vocabulary;
import keywright.numeric.Precise;
import keywright.problem.Formula;
import keywright.solve.Value;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * Judges scalar formulas, and numbers for the parameters in use: a number stands for the formula where its value is
 * right, to the digits given.
 */
record Formulas(KeyEntry entry, Scalar key, Typist typist) {
    private static final Pattern DECIMAL = Pattern.compile("\\d*\\.\\d+");
    private static final int DIGITS = 30;

    Graded grade(String text) {
        var measured = typist.measured(text);
        if (measured.isPresent()) {
            var unit = measured.get().unit();
            return Conversion.factor(unit, typist.unit())
                    .map(factor -> number(measured.get().number(), factor))
                    .orElseGet(() -> Graded.wrong("The unit is wrong: " + unit.text() + " where "
                            + typist.unit().text() + ", or a multiple of it, is wanted."));
        }
        var typed = typist.formula(text);
        if (!parameters(typed).isEmpty()) {
            return unit(otherwise(rounded(formula(typed), typed, text), text), text);
        }
        var exact = parameters(key.value()).isEmpty() ? formula(typed) : Graded.wrong("");
        return exact.verdict() == Graded.Verdict.EQUAL || exact.mistake().isPresent()
                ? exact
                : number(typist.bare(text), Expr.ONE, typist.unitMissing(text));
    }

    /** What stands behind a number may be a unit where there is a parameter of the same name. */
    private Graded unit(Graded graded, String text) {
        return graded.verdict() != Graded.Verdict.DIFFERENT
                ? graded
                : typist.inUnit(text)
                        .filter(measured -> Conversion.factor(measured.unit(), typist.unit())
                                .map(factor -> number(measured.number(), factor))
                                .filter(read -> read.verdict() == Graded.Verdict.EQUAL)
                                .isPresent())
                        .map(measured -> Graded.open(
                                Graded.Verdict.UNDECIDED,
                                "Right if " + measured.unit().text()
                                        + " is the unit and not the parameter. A person should look."))
                        .orElse(graded);
    }

    /** What is wrong as it stands may be right as {@code 1/2d} for 1/(2 d). */
    private Graded otherwise(Graded graded, String text) {
        return graded.verdict() != Graded.Verdict.DIFFERENT
                ? graded
                : typist.otherwise(text)
                        .filter(other -> judged(other, key.value()) instanceof Judgement.Equal)
                        .map(other -> Graded.open(
                                Graded.Verdict.UNDECIDED,
                                "Wrong as it stands, read from left to right; right if "
                                        + keywright.grade.Typed.of(other) + " is meant. A person should look."))
                        .findFirst()
                        .orElse(graded);
    }

    /** A formula with a rounded constant, as 1.2533/d for the root of pi/2 over d, may be what is meant. */
    private Graded rounded(Graded graded, Expr typed, String text) {
        var digits = DECIMAL.matcher(text)
                .results()
                .mapToInt(decimal ->
                        decimal.group().replaceFirst("^0?\\.0*|\\.", "").length())
                .max();
        if (digits.isEmpty() || graded.verdict() != Graded.Verdict.DIFFERENT) {
            return graded;
        }
        var gap = Algebra.minus(Algebra.divide(inUse(typed), inUse(key.value())), Expr.ONE);
        var near = Precise.of(gap, Map.of(), DIGITS)
                .filter(off -> off.size().doubleValue() < 0.5 * Math.pow(10, 1 - digits.getAsInt()))
                .isPresent();
        return near && digits.getAsInt() > 2
                ? Graded.open(
                        Graded.Verdict.UNDECIDED,
                        "The answer to the digits of its decimals, for the parameters in use. A person should look.")
                : graded;
    }

    private Graded number(String text, Expr factor) {
        return number(text, factor, false);
    }

    private static java.util.Set<String> parameters(Expr formula) {
        return formula.symbols().stream()
                .filter(name -> !Vocabulary.CONSTANTS.contains(name))
                .collect(Collectors.toSet());
    }

    private Graded formula(Expr typed) {
        var judgement = judged(typed, key.value());
        if (judgement instanceof Judgement.Equal || acceptedByAuthor(typed)) {
            return Graded.equal(entry.full(), "Right.");
        }
        var mistake = entry.catalogue().mistakes().stream()
                .filter(one -> one.answer()
                        .scalar()
                        .filter(wrong -> judged(typed, wrong) instanceof Judgement.Equal)
                        .isPresent())
                .findFirst();
        return mistake.map(one -> Feedback.matched(entry, one)).orElseGet(() -> unmatched(judgement));
    }

    private Judgement judged(Expr typed, Expr other) {
        return new Equality(entry.asked().declarations().facts()).judge(typed, other);
    }

    private boolean acceptedByAuthor(Expr typed) {
        return entry.asked().find().accepted().forms().stream()
                .map(Formula::expr)
                .anyMatch(form -> judged(typed, form) instanceof Judgement.Equal);
    }

    private static Graded unmatched(Judgement judgement) {
        if (judgement instanceof Judgement.Undecided undecided) {
            return Graded.open(Graded.Verdict.UNDECIDED, "Undecided: " + undecided.why() + ". A person should look.");
        }
        var witness = judgement instanceof Judgement.Different different
                        && !different.point().isEmpty()
                ? " " + judgement.because().replaceFirst("^at", "At") + "."
                : "";
        return Graded.wrong("Not equal to the answer." + witness);
    }

    /** A number typed in a unit of which so many make one of the unit of the key. */
    private Graded number(String text, Expr factor, boolean unitMissing) {
        var number = new Typed(typist.formula(text), Decimal.of(text), factor);
        if (is(number, key)) {
            var unit = unitMissing ? " The unit is missing: " + typist.unit().text() + "." : "";
            var words = parameters(key.value()).isEmpty() ? "Right." : "Right for the parameters in use.";
            return Graded.equal(entry.full(), words + unit);
        }
        return entry.catalogue().mistakes().stream()
                .filter(mistake -> is(number, mistake.answer()))
                .findFirst()
                .map(mistake -> Feedback.matched(entry, mistake))
                .orElseGet(() -> Graded.wrong(
                        parameters(key.value()).isEmpty()
                                ? "Not equal to the answer."
                                : "Not the value of the answer for the parameters in use."));
    }

    private record Typed(Expr formula, Optional<Decimal> decimal, Expr factor) {}

    /** Whether a typed number is the value of a formula: exactly, to the digits given, or within the tolerance. */
    private boolean is(Typed typed, Term formula) {
        var value = entry.value(formula).map(Value::number).map(number -> number / number(typed.factor()));
        if (value.filter(number -> near(typed, number)).isPresent()) {
            return true;
        }
        return formula.scalar()
                .map(other -> Algebra.divide(inUse(other), typed.factor()))
                .filter(other -> judged(typed.formula(), other) instanceof Judgement.Equal)
                .isPresent();
    }

    /** To the digits given, or within the tolerance. */
    private boolean near(Typed typed, double number) {
        return typed.decimal().isPresent()
                ? typed.decimal().orElseThrow().is(number, entry.tolerance())
                : Precise.of(typed.formula(), Map.of(), DIGITS)
                        .map(value -> value.real().doubleValue() - number)
                        .filter(gap -> Math.abs(gap) < entry.tolerance() * Math.abs(number))
                        .isPresent();
    }

    private static double number(Expr factor) {
        return ((Expr.Num) factor.normal()).value();
    }

    private Expr inUse(Expr formula) {
        var number = formula;
        for (var parameter :
                entry.asked().declarations().statement().parameters().entrySet()) {
            number = number.with(parameter.getKey(), parameter.getValue().number());
        }
        return number;
    }
}
