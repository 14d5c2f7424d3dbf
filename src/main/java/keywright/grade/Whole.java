package keywright.grade;

import java.util.Optional;
import keywright.answer.Judgement;
import keywright.arrays.ArrayEquality;
import keywright.cas.Expr;
import keywright.problem.Formula;
import keywright.term.Rewritten;

/** Judges answers made of arrays: vectors, matrices, numbers such as norms, and means of unknown functions. */
record Whole(KeyEntry entry, Typist typist, ArrayEquality equality) {

    Graded grade(String text) {
        var key = KeyFormula.of(entry.asked().answer());
        var law = pair(key) ? NormalLaw.of(text, typist::arrays) : Optional.<NormalLaw>empty();
        if (law.isPresent()) {
            return law(law.get(), key);
        }
        var vocabulary = new Vocabulary(entry.asked().declarations());
        var pair = entry.asked().goal() instanceof Rewritten ? new PairAnswer(vocabulary).mean(text, key) : text;
        var typed = vocabulary.spelled(typist.arrays(pair), key);
        if (differentiates(typed) && !differentiates(key) && !mean(key)) {
            return Graded.open(
                    Graded.Verdict.UNDECIDED, "A derivative is left to be carried out. A person should look.");
        }
        var graded = mean(key) && !mean(typed) ? bare(Expr.call("Expectation", typed), key) : judged(typed, key);
        return graded.verdict() == Graded.Verdict.DIFFERENT
                        && typist.named(text)
                        && OtherReadings.ordered(typed).anyMatch(other -> same(other, key))
                ? Graded.open(
                        Graded.Verdict.UNDECIDED, "The parts of the answer in another order. A person should look.")
                : graded;
    }

    /** Whether a mean and a variance may be asked. */
    private static boolean pair(Expr key) {
        return key instanceof Expr.Call call
                && call.is("List", 2)
                && !(call.argument(0) instanceof Expr.Call first && first.head().equals("List"));
    }

    private Graded law(NormalLaw law, Expr key) {
        var graded = judged(law.answer(), key);
        return graded.verdict() != Graded.Verdict.EQUAL && same(law.confused(), key)
                ? Graded.wrong(law.confusion())
                : graded;
    }

    /** Whether a derivative is left in a formula. */
    private static boolean differentiates(Expr formula) {
        return formula instanceof Expr.Call call
                && (call.head().equals("D")
                        || call.head().equals("Nabla")
                        || call.arguments().stream().anyMatch(Whole::differentiates));
    }

    private static boolean mean(Expr formula) {
        return formula instanceof Expr.Call call
                && (call.head().equals("Expectation")
                        || call.arguments().stream().anyMatch(Whole::mean));
    }

    /** What stands within the mean may have been typed alone. */
    private Graded bare(Expr typed, Expr key) {
        var graded = judged(typed, key);
        return graded.verdict() == Graded.Verdict.EQUAL
                ? Graded.open(
                        Graded.Verdict.UNDECIDED,
                        "The answer if its mean is meant: E[…] is missing. A person should look.")
                : graded;
    }

    private Graded judged(Expr typed, Expr key) {
        var judgement = equality.judge(typed, key);
        if (judgement instanceof Judgement.Equal equal) {
            return equality.otherForm(typed, key)
                    .map(form -> Graded.open(
                            Graded.Verdict.UNDECIDED,
                            "Equal to the answer, but not in the form that is asked: " + form
                                    + ". A person should look."))
                    .orElseGet(() -> Graded.equal(entry.full(), "Right: " + equal.how() + "."));
        }
        if (acceptedByAuthor(typed)) {
            return Graded.equal(entry.full(), "Right: a form that the author accepts.");
        }
        return entry.catalogue().mistakes().stream()
                .filter(mistake -> same(typed, KeyFormula.of(mistake.answer())))
                .findFirst()
                .map(mistake -> Feedback.matched(entry, mistake))
                .orElseGet(() -> unmatched(typed, key, judgement));
    }

    private boolean same(Expr typed, Expr other) {
        return equality.judge(typed, other) instanceof Judgement.Equal;
    }

    private boolean acceptedByAuthor(Expr typed) {
        return entry.asked().find().accepted().forms().stream()
                .map(Formula::expr)
                .anyMatch(form -> same(typed, form));
    }

    private Graded unmatched(Expr typed, Expr key, Judgement judgement) {
        if (!equality.fits(typed, key)) {
            var other =
                    new OtherReadings(typed).all().filter(one -> same(one, key)).findFirst();
            if (other.isPresent()) {
                return judged(other.get(), key);
            }
        }
        if (judgement instanceof Judgement.Undecided undecided) {
            return Graded.open(Graded.Verdict.UNDECIDED, "Undecided: " + undecided.why() + ". A person should look.");
        }
        var softmax = Vocabulary.renamed(typed, "LogisticSigmoid", "Softmax");
        if (!softmax.equals(typed) && same(softmax, key)) {
            return Graded.open(Graded.Verdict.UNDECIDED, "Right if the softmax is meant by σ. A person should look.");
        }
        var turned = same(Expr.call("Transpose", typed), key)
                || !equality.fits(typed, key) && same(Expr.call("Transpose", OtherReadings.rows(typed)), key);
        if (turned && entry.asked().answer().shape().rank() == 1) {
            return Graded.open(
                    Graded.Verdict.UNDECIDED,
                    "The transpose of the answer: a row where a column is asked. A person should look.");
        }
        return Graded.wrong(
                turned
                        ? "The transpose of the answer: rows and columns are exchanged."
                        : "Not equal to the answer. " + said(judgement.because()) + ".");
    }

    private static String said(String because) {
        return Character.toUpperCase(because.charAt(0)) + because.substring(1);
    }
}
