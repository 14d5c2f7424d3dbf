package keywright.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import keywright.check.Verdict;
import keywright.numeric.Estimate;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.solve.Check;
import keywright.solve.Solved;
import keywright.solve.SolvedPart;
import keywright.solve.SolvedSet;
import keywright.solve.Value;
import keywright.tex.PlainFormulas;

/** Results for other programs: one JSON document. */
final class JsonReport {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private JsonReport() {}

    /** A whole set. */
    static String of(SolvedSet solved) {
        var document = new JsonObject();
        document.addProperty("set", solved.set().name());
        var parts = new JsonArray();
        solved.parts().forEach(part -> parts.add(part(part)));
        document.add("parts", parts);
        return GSON.toJson(document) + "\n";
    }

    /** A catalogue of rules. */
    static String of(List<Rule> rules) {
        var catalogue = new JsonArray();
        for (var rule : rules) {
            var entry = new JsonObject();
            entry.addProperty("name", rule.name());
            entry.addProperty("source", rule.source().shown());
            var examples = new JsonArray();
            rule.examples().forEach(examples::add);
            entry.add("examples", examples);
            catalogue.add(entry);
        }
        var document = new JsonObject();
        document.add("rules", catalogue);
        return GSON.toJson(document) + "\n";
    }

    private static JsonObject part(SolvedPart solved) {
        var part = new JsonObject();
        part.addProperty("part", solved.part().id());
        var answers = new JsonArray();
        solved.answers().forEach(answer -> answers.add(answer(solved, answer)));
        part.add("answers", answers);
        return part;
    }

    private static JsonObject answer(SolvedPart part, Solved solved) {
        var answer = new JsonObject();
        var derived = solved.derived();
        answer.addProperty("name", solved.name());
        answer.addProperty("closedForm", derived ? solved.answer().formula().wolfram() : null);
        var tex = solved.answer().tex(part.declarations().notation()).code();
        answer.addProperty("tex", derived ? tex : null);
        answer.addProperty("value", solved.value().map(Value::number).orElse(null));
        solved.value()
                .map(Value::unit)
                .filter(unit -> !unit.none())
                .ifPresent(unit -> answer.addProperty("unit", unit.text()));
        answer.addProperty("verdict", solved.standing().word());
        measured(answer, solved);
        var steps = new JsonArray();
        for (int i = 0; i < solved.derivation().steps().size(); i++) {
            steps.add(step(
                    solved.derivation().steps().get(i),
                    solved.audit().verdicts().get(i)));
        }
        answer.add("steps", steps);
        return answer;
    }

    /** The last experiment: at the parameters in use, where there is one. */
    private static void measured(JsonObject answer, Solved solved) {
        var headline = solved.headline();
        if (headline.isEmpty()) {
            answer.add("method", JsonNull.INSTANCE);
            answer.add("measured", JsonNull.INSTANCE);
            answer.add("error", JsonNull.INSTANCE);
            return;
        }
        var check = headline.orElseThrow();
        answer.addProperty(
                "method",
                PlainFormulas.in(check.method()) + " at " + check.point().shown());
        var estimate = estimate(check);
        answer.addProperty("measured", estimate.map(Estimate::value).orElse(null));
        answer.addProperty("error", estimate.map(Estimate::error).orElse(null));
    }

    private static java.util.Optional<Estimate> estimate(Check check) {
        if (check.verdict() instanceof Verdict.Agrees agrees) {
            return java.util.Optional.of(agrees.measured());
        }
        return check.verdict() instanceof Verdict.Disagrees disagrees
                ? java.util.Optional.of(disagrees.measured())
                : java.util.Optional.empty();
    }

    private static JsonObject step(Step step, Verdict verdict) {
        var line = new JsonObject();
        line.addProperty("rule", step.rule().name());
        line.addProperty("before", step.before().formula().wolfram());
        line.addProperty("after", step.after().formula().wolfram());
        line.addProperty("because", step.reason().because());
        line.addProperty("verdict", verdict.word());
        return line;
    }
}
