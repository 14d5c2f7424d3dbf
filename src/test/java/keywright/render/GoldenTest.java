package keywright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/render");

    @Test
    void the_latex_of_every_block_is_as_reviewed() throws IOException {
        var latex = Renderer.latex().render(Samples.small());
        compare("blocks.tex", latex.substring(latex.indexOf("\\begin{document}")));
    }

    @Test
    void the_formatting_objects_of_every_block_are_as_reviewed() throws IOException {
        compare("blocks.fo", Renderer.fo(tex -> 0.5 * tex.length()).render(Samples.small()));
    }

    @Test
    void the_html_of_every_block_is_as_reviewed() throws IOException {
        var html = Renderer.html(tex -> 0.5 * tex.length()).render(Samples.small());
        compare("blocks.html", html.substring(html.indexOf("<body>")));
    }

    @Test
    void the_markdown_of_every_block_is_as_reviewed() throws IOException {
        compare("blocks.md", Renderer.markdown().render(Samples.small()));
    }

    @Test
    void a_figure_that_stands_alone_is_as_reviewed() throws IOException {
        compare("figure.svg", Renderer.svg(tex -> 0.5 * tex.length()).render(SampleFigures.small()));
    }

    private static void compare(String name, String text) throws IOException {
        var file = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
