package keywright.typeset;

import keywright.page.Page;
import keywright.render.Renderer;
import org.xml.sax.SAXException;

/** Typesets by Apache FOP and JLaTeXMath, which need no program but this one. */
public final class EmbeddedTypesetter implements Typesetter {
    private static final Object TURN = new Object();

    private final Renderer renderer = Renderer.fo(tex -> Formula.of(tex, true).width());
    private final Press press = new Press();

    @Override
    public byte[] typeset(Page page) {
        var fo = renderer.render(page);
        synchronized (TURN) {
            try {
                return press.print(fo, Epoch.now());
            } catch (SAXException e) {
                throw new TypesettingException(new Trouble.Broken(String.valueOf(e.getMessage())), e);
            }
        }
    }

    @Override
    public String description() {
        return "Apache FOP with JLaTeXMath";
    }
}
