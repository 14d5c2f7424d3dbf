package keywright.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keywright.grade.AnswerKey;
import keywright.grade.KeyEntry;
import keywright.grade.Mistake;
import keywright.grade.Typed;
import keywright.tex.PlainFormulas;

/** The key as rubrics that PrairieLearn imports: one document a part. */
final class Rubric {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private Rubric() {}

    /** The documents by the id of the part. */
    static Map<String, String> of(AnswerKey key) {
        Map<String, List<KeyEntry>> parts = new LinkedHashMap<>();
        key.entries()
                .forEach(entry -> parts.computeIfAbsent(entry.part().part().id(), id -> new java.util.ArrayList<>())
                        .add(entry));
        var documents = new LinkedHashMap<String, String>();
        parts.forEach((id, entries) -> documents.put(id, GSON.toJson(part(entries)) + "\n"));
        return documents;
    }

    private static JsonObject part(List<KeyEntry> entries) {
        var rubric = new JsonObject();
        var full = entries.stream().map(entry -> entry.full().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
        rubric.addProperty("max_extra_points", 0);
        rubric.addProperty("min_points", 0);
        rubric.addProperty("replace_auto_points", true);
        rubric.addProperty("starting_points", 0);
        rubric.addProperty("max_points", full);
        rubric.add("max_manual_points", JsonNull.INSTANCE);
        rubric.add("max_auto_points", JsonNull.INSTANCE);
        rubric.addProperty("grader_guidelines", "Of each answer choose one line: right, or one mistake.");
        var items = new JsonArray();
        for (var entry : entries) {
            items.add(right(entry, items.size()));
            entry.catalogue().mistakes().forEach(mistake -> items.add(wrong(entry, mistake, items.size())));
        }
        rubric.add("rubric_items", items);
        return rubric;
    }

    private static JsonObject right(KeyEntry entry, int order) {
        var forms = new java.util.ArrayList<>(List.of(Typed.of(entry.asked().answer())));
        entry.accepted().forEach(form -> forms.add(Typed.of(form)));
        var item = item(order, entry.full().points(), entry.id() + " is right");
        item.addProperty("explanation", "");
        item.addProperty("grader_note", "equal to " + String.join(", ", forms));
        item.addProperty("always_show_to_students", true);
        return item;
    }

    private static JsonObject wrong(KeyEntry entry, Mistake mistake, int order) {
        var item = item(
                order,
                mistake.credit().points(),
                entry.id() + ": " + PlainFormulas.in(mistake.way().words()));
        item.addProperty("explanation", PlainFormulas.in(mistake.way().by().reveals()));
        item.addProperty("grader_note", Typed.of(mistake.answer()) + ", step " + mistake.step());
        item.addProperty("always_show_to_students", false);
        return item;
    }

    private static JsonObject item(int order, BigDecimal points, String description) {
        var item = new JsonObject();
        item.addProperty("order", order);
        item.addProperty("points", points);
        item.addProperty("description", description);
        return item;
    }
}
