package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Solutions as Markdown and as JSON. */
class FormatsTest {
    private final Path folder;

    FormatsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> build(String parts, String format, String detail) {
        var run = Run.of(
                "build", "templates/hw3", "--only", parts, "--to", format, "--detail", detail, "-o", folder.toString());
        assertThat(run.code()).isZero();
        return run.out()
                .lines()
                .map(line -> Path.of(line).getFileName().toString())
                .toList();
    }

    private JsonObject json() throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("solutions.json")))
                .getAsJsonObject();
    }

    private static List<JsonObject> all(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Test
    void markdown_tells_as_much_as_is_asked_for() throws IOException {
        assertThat(build("5a", "md", "full")).containsExactly("solutions.md", "figure-1.svg");
        var full = Files.readString(folder.resolve("solutions.md"));
        assertThat(full)
                .contains("# Homework 3", "## Question 5", "$$\\boxed{", "| Derivation | Reason | Check |", "✓")
                .contains("(figure-1.svg)", "`fwd`");
        assertThat(build("5a", "md", "key")).containsExactly("solutions.md");
        assertThat(Files.readString(folder.resolve("solutions.md")))
                .contains("$$\\boxed{")
                .doesNotContain("Derivation", "backward pass");
    }

    @Test
    void json_holds_every_answer_with_its_argument_and_its_experiments() throws IOException {
        assertThat(build("4b,5a,5c", "json", "full")).containsExactly("solutions.json");
        assertThat(json().keySet()).containsExactly("set", "title", "course", "parts", "figures");
        assertThat(all(json().get("parts")).stream()
                        .map(part -> part.get("part").getAsString()))
                .containsExactly("4b", "5a", "5c");
        var answer = all(all(json().get("parts")).get(1).get("answers")).get(0);
        assertThat(answer.get("closedForm").getAsString()).isEqualTo("L*(c - 1)/2");
        assertThat(answer.get("tex").getAsString()).isEqualTo("\\frac{L(c - 1)}{2}");
        assertThat(answer.get("plain").getAsString()).isEqualTo("(L(c - 1))/2");
        assertThat(answer.get("value").getAsDouble()).isEqualTo(20);
        var step = all(answer.get("steps")).get(0);
        assertThat(step.keySet())
                .contains("rule", "source", "before", "beforeTex", "beforePlain", "after", "because", "conditions")
                .contains("verdict", "measured", "error", "claimed");
        assertThat(step.get("verdict").getAsString()).isEqualTo("agrees");
        assertThat(all(answer.get("checks"))).isNotEmpty().allSatisfy(check -> assertThat(check.get("error"))
                .isNotNull());
    }

    @Test
    void json_holds_the_data_of_the_figures() throws IOException {
        build("5a", "json", "full");
        var panel = all(all(json().get("figures")).get(0).get("panels")).get(0);
        assertThat(panel.getAsJsonObject("across").get("label").getAsString()).contains("layer");
        var curve = all(panel.get("curves")).get(1);
        assertThat(curve.get("name").getAsString()).contains("fwd");
        var total =
                all(curve.get("dots")).stream().mapToDouble(dot -> dot.get("y").getAsDouble());
        assertThat(total.sum()).isEqualTo(20);
    }
}
