package keywright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import keywright.check.Audit;
import keywright.check.Verdict;
import keywright.problem.Experiment;
import keywright.rule.Derivation;
import keywright.solve.Solved;
import keywright.solve.SolvedPart;
import keywright.solve.SolvedSet;

/** What went wrong with answers, in words: both numbers and the rule, or where a derivation is stuck. */
final class Contradictions {
    private Contradictions() {}

    static void report(SolvedSet solved, PrintWriter err) {
        for (var part : solved.parts()) {
            for (var answer : part.answers()) {
                report(part, answer, err);
            }
        }
        for (var experiment : solved.experiments()) {
            outdated(experiment).ifPresent(what -> err.println(experiment.name().place() + ": warning: " + what));
        }
        err.flush();
    }

    /** What is wrong with the file of results, and the command that mends it. */
    private static Optional<String> outdated(Experiment experiment) {
        var file = Path.of(experiment.name().place().file()).resolveSibling(experiment.file());
        var folder = file.resolveSibling("").toString();
        var command =
                "keywright experiment " + (folder.isEmpty() ? "." : folder.contains(" ") ? "'" + folder + "'" : folder);
        if (experiment.results().isEmpty()) {
            return Optional.of("the experiment " + experiment.name() + " was not run, there is no " + file
                    + "; to run it: " + command);
        }
        return experiment.stale()
                ? Optional.of(file + " holds the results of an earlier design of the experiment " + experiment.name()
                        + "; to measure them anew: " + command)
                : Optional.empty();
    }

    private static void report(SolvedPart part, Solved answer, PrintWriter err) {
        var where = answer.find().formula().place() + ": ";
        var name = part.part().id() + "." + answer.name();
        steps(where + "error: " + name + ": ", answer.audit(), err);
        answer.trials().all().forEach(check -> {
            var what = "the answer " + answer.answer().formula().wolfram() + " at "
                    + check.point().shown();
            report(where + "error: " + name + ": " + what, check.verdict(), err);
        });
        if (answer.derivation() instanceof Derivation.Stuck stuck) {
            err.println(where + "error: " + name + " is not derived: " + stuck.why() + ":");
            err.println("  " + stuck.result().formula().wolfram());
        }
    }

    private static void steps(String where, Audit audit, PrintWriter err) {
        for (int i = 0; i < audit.verdicts().size(); i++) {
            var step = audit.derivation().steps().get(i);
            var what = "step " + (i + 1) + " by the rule " + step.rule().name() + ", "
                    + step.before().formula().wolfram() + " = "
                    + step.after().formula().wolfram();
            report(where + what, audit.verdicts().get(i), err);
        }
        audit.lemmas().forEach(lemma -> steps(where + "lemma: ", lemma, err));
    }

    private static void report(String what, Verdict verdict, PrintWriter err) {
        if (verdict instanceof Verdict.Disagrees disagrees) {
            err.println(
                    what + " is contradicted: measured " + disagrees.measured() + ", claimed " + disagrees.claimed());
        } else if (verdict instanceof Verdict.Undecided undecided) {
            err.println(what.replace(": error: ", ": warning: ") + " is undecided: " + undecided.why());
        }
    }
}
