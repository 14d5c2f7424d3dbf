package keywright.typeset;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import keywright.page.Page;
import keywright.render.Renderer;

/** Makes Markdown of a page, as forges show it: formulas stay TeX, figures are files of SVG beside it. */
public final class MarkdownTypesetter {
    private final Renderer pictures = Renderer.svg(tex -> Formula.of(tex, false).width());

    /**
     * The Markdown of a page under a name, and its figures, in UTF-8; the same page gives the same bytes.
     *
     * @throws TypesettingException if a formula in a figure cannot be set
     */
    public Map<String, byte[]> typeset(Page page, String name) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(name, bytes(Renderer.markdown().render(page)));
        for (var figure : page.figures()) {
            files.put(
                    "figure-" + files.size() + ".svg",
                    bytes(WebTypesetter.drawn(pictures.render(figure)).picture()));
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
