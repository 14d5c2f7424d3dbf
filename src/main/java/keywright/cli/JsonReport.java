package keywright.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import keywright.rule.Rule;
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
        return text(document);
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
        return text(document);
    }

    /** A part with everything it asks for. */
    static JsonObject part(SolvedPart solved) {
        var part = new JsonObject();
        part.addProperty("part", solved.part().id());
        solved.part().heading().points().ifPresent(points -> part.addProperty("points", points));
        var answers = new JsonArray();
        solved.answers().forEach(answer -> answers.add(answer(solved, answer)));
        part.add("answers", answers);
        return part;
    }

    private static JsonObject answer(SolvedPart part, Solved solved) {
        var answer = new JsonObject();
        var derivations = new JsonDerivation(part.declarations().notation());
        answer.addProperty("name", solved.name());
        solved.find().ask().ifPresent(ask -> answer.addProperty("ask", ask.text()));
        derivations.formula(answer, "goal", solved.goal());
        var tex = solved.answer().tex(part.declarations().notation()).code();
        answer.addProperty(
                "closedForm", solved.derived() ? solved.answer().formula().wolfram() : null);
        answer.addProperty("tex", solved.derived() ? tex : null);
        answer.addProperty("plain", solved.derived() ? PlainFormulas.in("$" + tex + "$") : null);
        answer.addProperty("value", solved.value().map(Value::number).orElse(null));
        solved.value()
                .map(Value::unit)
                .filter(unit -> !unit.none())
                .ifPresent(unit -> answer.addProperty("unit", unit.text()));
        answer.addProperty("verdict", solved.standing().word());
        measured(answer, solved);
        derivations.into(answer, solved.audit());
        return answer;
    }

    /** The experiments on the answer, the one that says most apart. */
    private static void measured(JsonObject answer, Solved solved) {
        var headline = solved.headline().map(JsonReport::check).orElseGet(JsonObject::new);
        for (var name : List.of("method", "measured", "error")) {
            answer.add(name, headline.has(name) ? headline.get(name) : JsonNull.INSTANCE);
        }
        var checks = new JsonArray();
        solved.trials().all().forEach(check -> checks.add(check(check)));
        answer.add("checks", checks);
    }

    private static JsonObject check(Check check) {
        var object = new JsonObject();
        object.addProperty(
                "method",
                PlainFormulas.in(check.method()) + " at " + check.point().shown());
        JsonDerivation.verdict(object, check.verdict());
        return object;
    }

    /** A document as text. */
    static String text(JsonObject document) {
        return GSON.toJson(document) + "\n";
    }
}
