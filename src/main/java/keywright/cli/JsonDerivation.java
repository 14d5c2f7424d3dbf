package keywright.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Optional;
import keywright.check.Audit;
import keywright.check.Verdict;
import keywright.numeric.Estimate;
import keywright.rule.Condition;
import keywright.rule.Step;
import keywright.term.Term;
import keywright.tex.Notation;
import keywright.tex.PlainFormulas;

/** Derivations with the verdicts on their steps, for other programs. */
record JsonDerivation(Notation notation) {

    /** The steps of a derivation, and under them the lemmas that they rest on. */
    void into(JsonObject object, Audit audit) {
        var steps = new JsonArray();
        for (int i = 0; i < audit.verdicts().size(); i++) {
            steps.add(step(audit.derivation().steps().get(i), audit.verdicts().get(i)));
        }
        object.add("steps", steps);
        var lemmas = new JsonArray();
        audit.lemmas().forEach(lemma -> {
            var inner = new JsonObject();
            formula(inner, "goal", lemma.derivation().goal());
            formula(inner, "result", lemma.derivation().result());
            into(inner, lemma);
            lemmas.add(inner);
        });
        object.add("lemmas", lemmas);
    }

    /** A formula in Wolfram syntax, and with more letters to its name in TeX and in plain letters. */
    void formula(JsonObject object, String name, Term term) {
        var tex = term.tex(notation).code();
        object.addProperty(name, term.formula().wolfram());
        object.addProperty(name + "Tex", tex);
        object.addProperty(name + "Plain", PlainFormulas.in("$" + tex + "$"));
    }

    private JsonObject step(Step step, Verdict verdict) {
        var line = new JsonObject();
        line.addProperty("rule", step.rule().name());
        line.addProperty("source", step.rule().source().shown());
        formula(line, "before", step.before());
        formula(line, "after", step.after());
        line.addProperty("because", step.reason().because());
        var conditions = new JsonArray();
        step.reason().conditions().forEach(condition -> conditions.add(condition(condition)));
        line.add("conditions", conditions);
        verdict(line, verdict);
        return line;
    }

    private static JsonObject condition(Condition condition) {
        var object = new JsonObject();
        if (condition instanceof Condition.Declared declared) {
            object.addProperty("declared", declared.fact());
        } else if (condition instanceof Condition.Assumed assumed) {
            object.addProperty("assumed", assumed.fact());
        } else if (condition instanceof Condition.Holds holds) {
            object.addProperty("holds", holds.predicate().wolfram());
        }
        return object;
    }

    /** What an experiment said: the word, what was measured and its error, what was claimed, why it could not tell. */
    static void verdict(JsonObject object, Verdict verdict) {
        object.addProperty("verdict", verdict.word());
        var measured = measured(verdict);
        object.addProperty("measured", measured.map(Estimate::value).orElse(null));
        object.addProperty("error", measured.map(Estimate::error).orElse(null));
        if (verdict instanceof Verdict.Agrees agrees) {
            object.addProperty("claimed", agrees.claimed());
        } else if (verdict instanceof Verdict.Disagrees disagrees) {
            object.addProperty("claimed", disagrees.claimed());
        } else if (verdict instanceof Verdict.Undecided undecided) {
            object.add("claimed", JsonNull.INSTANCE);
            object.addProperty("why", undecided.why());
        }
    }

    private static Optional<Estimate> measured(Verdict verdict) {
        if (verdict instanceof Verdict.Agrees agrees) {
            return Optional.of(agrees.measured());
        }
        return verdict instanceof Verdict.Disagrees disagrees ? Optional.of(disagrees.measured()) : Optional.empty();
    }
}
