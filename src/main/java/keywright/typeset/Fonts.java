package keywright.typeset;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.scilab.forge.jlatexmath.TeXFormula;

/** The fonts that come with the program and with JLaTeXMath; nothing else can be read through here. */
final class Fonts implements ResourceResolver {
    private static final String TEXT = "/keywright/typeset/fonts/";
    private static final Font REGULAR = regular();

    /** The names of JLaTeXMath's fonts, which are files of its jar. */
    static final List<String> MATH = List.of(
            "base/jlm_cmex10",
            "base/jlm_cmmi10",
            "base/jlm_cmmib10",
            "euler/jlm_eufb10",
            "euler/jlm_eufm10",
            "latin/jlm_cmr10",
            "latin/jlm_jlmbi10",
            "latin/jlm_jlmbx10",
            "latin/jlm_jlmi10",
            "latin/jlm_jlmr10",
            "latin/jlm_jlmsb10",
            "latin/jlm_jlmsbi10",
            "latin/jlm_jlmsi10",
            "latin/jlm_jlmss10",
            "latin/jlm_jlmtt10",
            "latin/optional/jlm_cmbx10",
            "latin/optional/jlm_cmbxti10",
            "latin/optional/jlm_cmss10",
            "latin/optional/jlm_cmssbx10",
            "latin/optional/jlm_cmssi10",
            "latin/optional/jlm_cmti10",
            "latin/optional/jlm_cmtt10",
            "maths/jlm_cmbsy10",
            "maths/jlm_cmsy10",
            "maths/jlm_msam10",
            "maths/jlm_msbm10",
            "maths/jlm_rsfs10",
            "maths/jlm_special",
            "maths/jlm_stmary10",
            "maths/optional/jlm_dsrom10");

    @Override
    public Resource getResource(URI uri) throws IOException {
        return new Resource(open(uri));
    }

    private static InputStream open(URI uri) throws IOException {
        var path = uri.getPath();
        if ("text".equals(uri.getScheme())) {
            return Objects.requireNonNull(Fonts.class.getResourceAsStream(TEXT + path.substring(1)), path);
        } else if ("math".equals(uri.getScheme())) {
            return mapped(path, Integer.parseInt(uri.getQuery()));
        }
        throw new IOException("refused: " + uri);
    }

    /** A font of JLaTeXMath's in which glyphs stand under the characters that they are. */
    private static InputStream mapped(String path, int variant) throws IOException {
        try (var stream = Objects.requireNonNull(TeXFormula.class.getResourceAsStream("fonts" + path), path)) {
            var bytes = stream.readAllBytes();
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            var context = new FontRenderContext(new AffineTransform(), false, false);
            var glyphs = new TreeMap<Integer, Integer>();
            Glyphs.codes(font.getName(), variant).forEach((character, code) -> {
                var text = new char[] {(char) code.intValue()};
                glyphs.put(character, font.createGlyphVector(context, text).getGlyphCode(0));
            });
            return new ByteArrayInputStream(new Sfnt(bytes).mapped(glyphs));
        } catch (FontFormatException e) {
            throw new IOException(path, e);
        }
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("refused: " + uri);
    }

    /** Whether the text fonts have a glyph for a character; zero-width characters and spaces need none. */
    static boolean hasGlyph(int character) {
        return character < 127 || (character >= 0x2000 && character <= 0x200B) || REGULAR.canDisplay(character);
    }

    private static Font regular() {
        try (var font = Fonts.class.getResourceAsStream(TEXT + "lmroman10-regular.otf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
