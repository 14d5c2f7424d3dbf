package keywright.typeset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import keywright.page.Page;
import keywright.render.Renderer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes one HTML file of a page that needs nothing else: no fonts, no scripts, no network. Formulas are pictures drawn
 * by JLaTeXMath as in the embedded typesetter's PDF, for it reads just what pages hold; the MathML of browsers would
 * have to be made from TeX that authors write too.
 */
public final class WebTypesetter {
    private final Renderer renderer = Renderer.html(tex -> Formula.of(tex, true).width());

    /**
     * The HTML of a page, in UTF-8; the same page gives the same bytes.
     *
     * @throws TypesettingException if a formula cannot be set
     */
    public byte[] typeset(Page page) {
        return drawn(renderer.render(page)).text().getBytes(StandardCharsets.UTF_8);
    }

    /** XML with the formulas in it drawn. @throws TypesettingException if a formula cannot be set */
    static HtmlWriter drawn(String xml) {
        var writer = new HtmlWriter();
        try {
            var parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            var formulas = new FormulaFilter(new WebSetting());
            formulas.setParent(parsers.newSAXParser().getXMLReader());
            formulas.setContentHandler(writer);
            formulas.parse(new InputSource(new StringReader(xml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new TypesettingException(new Trouble.Broken(String.valueOf(e.getMessage())), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return writer;
    }
}
