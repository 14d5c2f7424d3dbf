package keywright.grade;

import java.util.Optional;
import java.util.stream.Collectors;
import keywright.answer.Equality;
import keywright.answer.Judgement;
import keywright.cas.Expr;
import keywright.cas.Vocabulary;
import keywright.problem.Formula;
import keywright.solve.Value;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * Judges scalar formulas, and numbers for the parameters in use: a number stands for the formula where its value is
 * right, to the digits given.
 */
record Formulas(KeyEntry entry, Scalar key, Typist typist) {

    Graded grade(String text) {
        var typed = typist.formula(text);
        var number = parameters(typed).isEmpty() && !parameters(key.value()).isEmpty();
        return number ? number(typed, text) : formula(typed);
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
        return entry.asked().find().accept().stream()
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

    private Graded number(Expr typed, String text) {
        var decimal = Decimal.of(typist.bare(text));
        if (is(typed, decimal, key)) {
            var unit = typist.unitMissing(text)
                    ? " The unit is missing: " + typist.unit().text() + "."
                    : "";
            return Graded.equal(entry.full(), "Right for the parameters in use." + unit);
        }
        return entry.catalogue().mistakes().stream()
                .filter(mistake -> is(typed, decimal, mistake.answer()))
                .findFirst()
                .map(mistake -> Feedback.matched(entry, mistake))
                .orElseGet(() -> Graded.wrong("Not the value of the answer for the parameters in use."));
    }

    /** Whether a typed number is the value of a formula: exactly, or to the digits given. */
    private boolean is(Expr typed, Optional<Decimal> decimal, Term formula) {
        var value = entry.value(formula).map(Value::number);
        if (value.isPresent() && decimal.isPresent() && decimal.orElseThrow().is(value.orElseThrow())) {
            return true;
        }
        return formula.scalar()
                .filter(other -> judged(typed, inUse(other)) instanceof Judgement.Equal)
                .isPresent();
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
