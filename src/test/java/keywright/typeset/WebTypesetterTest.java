package keywright.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Page;
import keywright.render.Samples;
import org.junit.jupiter.api.Test;

/** Pages as HTML that needs nothing else. */
class WebTypesetterTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w:-]*)[^>]*>");
    private static final Set<String> VOID = Set.of("meta", "wbr");

    private final String set = html(Samples.set());

    private static String html(Page page) {
        return new String(new WebTypesetter().typeset(page), StandardCharsets.UTF_8);
    }

    private static Set<String> all(String html, String pattern) {
        var found = new TreeSet<String>();
        Pattern.compile(pattern).matcher(html).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    @Test
    void the_same_page_gives_the_same_bytes() {
        assertThat(html(Samples.set())).isEqualTo(set);
    }

    @Test
    void elements_are_those_of_html_and_all_are_closed() {
        var open = new ArrayDeque<String>();
        TAG.matcher(set).results().filter(tag -> !VOID.contains(tag.group(2))).forEach(tag -> {
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        });
        assertThat(open).isEmpty();
        assertThat(all(set, "<([\\w:-]+)")).contains("h2", "table", "figure").noneMatch(name -> name.contains(":"));
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        assertThat(set).doesNotContain("<script", "<link", "<img", "src=", "url(", "@import");
        assertThat(all(set, "<[^>]*\\s(on\\w+)=")).isEmpty();
        assertThat(all(set, "<(\\w+)[^>]* href=\"http")).isSubsetOf("a");
    }

    @Test
    void every_picture_says_what_it_shows_or_is_hidden() {
        assertThat(all(set, "(<svg[^>]*>)"))
                .isNotEmpty()
                .allMatch(svg -> svg.matches(".*(aria-hidden=\"true\"|role=\"img\".*aria-label=\".+\").*"));
        assertThat(html(new Page("", "", List.of(new Block.Display("\\frac{a}{b} < c")))))
                .contains("aria-label=\"\\frac{a}{b} &lt; c\"");
    }

    @Test
    void punctuation_stays_with_the_formula_before_it() {
        var line = List.<Inline>of(new Inline.Words("free of "), new Inline.Math("n"), new Inline.Words("), and "));
        assertThat(html(new Page("", "", List.of(new Block.Paragraph(line)))))
                .containsPattern("free of <span class=\"kept\"><svg class=\"f\".*</svg>\\),</span> and ");
    }

    @Test
    void every_glyph_is_defined_once() {
        assertThat(all(set, "href=\"#(g\\d+)\"")).isNotEmpty().isEqualTo(all(set, " id=\"(g\\d+)\""));
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(set).results().map(id -> id.group(1));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void hostile_words_are_shown() {
        var words = "<script>alert(1)</script> &amp; \" ' ]]> [=page] ${x} \\input{x}";
        var blocks = List.<Block>of(
                new Block.Paragraph(List.of(new Inline.Words(words), new Inline.Code(words))),
                new Block.Raw("latex", "\\bigskip"));
        assertThat(html(new Page(words, words, blocks)))
                .contains("&lt;script>alert(1)&lt;/script> &amp;amp;", "[=page] ${x} \\input{x}")
                .doesNotContain("<script", "bigskip");
    }

    @Test
    void every_formula_in_use_is_set() {
        var blocks = Formulas.all().stream().<Block>map(Block.Display::new).toList();
        assertThat(html(new Page("Formulas", "", blocks))).contains("<use href=");
    }
}
