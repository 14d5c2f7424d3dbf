package keywright.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import keywright.grade.Gradebook;
import keywright.grade.Graded;

/** The graded answers of one student as {@code results.json} of Gradescope. */
final class Gradescope {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Gradescope() {}

    static String of(List<Gradebook.Line> lines) {
        var document = new JsonObject();
        document.addProperty("score", Gradebook.points(lines));
        var tests = new JsonArray();
        lines.forEach(line -> tests.add(test(line)));
        document.add("tests", tests);
        return GSON.toJson(document) + "\n";
    }

    private static JsonObject test(Gradebook.Line line) {
        var graded = line.graded();
        var test = new JsonObject();
        test.addProperty("name", line.entry().id());
        graded.credit().ifPresent(credit -> test.addProperty("score", credit.points()));
        test.addProperty("max_score", line.entry().full().points());
        if (graded.credit().isPresent()) {
            test.addProperty("status", graded.verdict() == Graded.Verdict.EQUAL ? "passed" : "failed");
        }
        test.addProperty("output", graded.feedback());
        test.addProperty("visibility", "visible");
        var data = new JsonObject();
        data.addProperty("verdict", graded.verdict().word());
        data.addProperty("needs_a_person", graded.credit().isEmpty());
        graded.mistake().ifPresent(mistake -> {
            data.addProperty("mistake", mistake.name());
            data.addProperty("step", mistake.step());
        });
        test.add("extra_data", data);
        return test;
    }
}
