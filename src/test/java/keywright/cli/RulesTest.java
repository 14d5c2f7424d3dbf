package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import keywright.book.Rulebook;
import org.junit.jupiter.api.Test;

/** The catalogue of rules is the book itself. */
class RulesTest {

    @Test
    void every_rule_has_a_line_with_its_name_an_example_and_its_source() {
        var run = Run.of("rules");
        assertThat(run.code()).isZero();
        var lines = run.out().lines().toList();
        assertThat(lines).hasSize(Rulebook.all().size() + 1);
        for (int i = 0; i < Rulebook.all().size(); i++) {
            var rule = Rulebook.all().get(i);
            assertThat(lines.get(i + 1))
                    .startsWith(rule.name())
                    .contains(rule.examples().get(0))
                    .endsWith(rule.source().shown());
        }
    }

    @Test
    void json_holds_every_example() {
        var run = Run.of("rules", "--json");
        var rules = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("rules");
        assertThat(rules).hasSize(Rulebook.all().size());
        var last = rules.get(rules.size() - 1).getAsJsonObject();
        var rule = Rulebook.all().get(rules.size() - 1);
        assertThat(last.get("name").getAsString()).isEqualTo(rule.name());
        JsonArray examples = last.getAsJsonArray("examples");
        assertThat(examples).hasSize(rule.examples().size());
    }
}
