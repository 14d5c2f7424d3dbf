package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import keywright.solve.Edited;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a key are such as the programs read that they are meant for. */
class KeyTest {
    /** What PrairieLearn asks of a rubric that it imports: n a number, N a number or null, b true or false, s text. */
    private static final Map<String, Character> RUBRIC = Map.of(
            "max_extra_points", 'n',
            "min_points", 'n',
            "replace_auto_points", 'b',
            "starting_points", 'n',
            "max_points", 'N',
            "max_manual_points", 'N',
            "max_auto_points", 'N',
            "grader_guidelines", 's');

    private static final Map<String, Character> ITEM = Map.of(
            "order", 'n',
            "points", 'n',
            "description", 's',
            "explanation", 's',
            "grader_note", 's',
            "always_show_to_students", 'b');

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void key() throws IOException {
        var run = Run.of("key", Edited.hw3().in(folder).toString(), "--only", "4d,5*", "-o", folder + "/key");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static JsonObject rubric(String part) throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("key/rubric-" + part + ".json")))
                .getAsJsonObject();
    }

    private static boolean fits(JsonElement value, char kind) {
        if (value.isJsonNull()) {
            return kind == 'N';
        }
        var primitive = value.getAsJsonPrimitive();
        return switch (kind) {
            case 'n', 'N' -> primitive.isNumber();
            case 'b' -> primitive.isBoolean();
            default -> primitive.isString();
        };
    }

    private static void hasFields(JsonObject document, Map<String, Character> fields) {
        fields.forEach((name, kind) ->
                assertThat(fits(document.get(name), kind)).as(name).isTrue());
    }

    @Test
    void a_rubric_has_the_fields_that_are_imported() throws IOException {
        for (var part : List.of("4d", "5a", "5b", "5c")) {
            var rubric = rubric(part);
            hasFields(rubric, RUBRIC);
            for (var item : rubric.getAsJsonArray("rubric_items")) {
                hasFields(item.getAsJsonObject(), ITEM);
            }
        }
    }

    @Test
    void the_lines_of_what_is_right_are_all_the_points() throws IOException {
        for (var part : Map.of("4d", 2, "5a", 2, "5c", 3).entrySet()) {
            var right = BigDecimal.ZERO;
            for (var item : rubric(part.getKey()).getAsJsonArray("rubric_items")) {
                if (item.getAsJsonObject().get("description").getAsString().endsWith(" is right")) {
                    right = right.add(item.getAsJsonObject().get("points").getAsBigDecimal());
                }
            }
            assertThat(right).isEqualByComparingTo(BigDecimal.valueOf(part.getValue()));
            assertThat(rubric(part.getKey()).get("max_points").getAsBigDecimal())
                    .isEqualByComparingTo(right);
        }
    }

    @Test
    void the_table_has_the_answer_three_forms_and_the_mistakes() throws IOException {
        var lines = Files.readAllLines(folder.resolve("key/key.csv"));
        assertThat(lines.get(0)).isEqualTo("answer,kind,form,value,points,step,name,what was done,what it reveals");
        assertThat(lines).contains("5a.fwd,right,L*(c - 1)/2,20,2,,,,");
        assertThat(lines.stream().filter(line -> line.startsWith("5a.fwd,accepted,")))
                .hasSize(3);
        assertThat(lines.stream().filter(line -> line.startsWith("5a.fwd,mistake,")))
                .hasSizeGreaterThan(4);
    }
}
