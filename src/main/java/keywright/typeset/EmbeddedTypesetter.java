package keywright.typeset;

import java.time.Instant;
import keywright.page.Page;
import keywright.render.Renderer;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.xml.sax.SAXException;

/** Typesets by Apache FOP and JLaTeXMath, which need no program but this one. */
public final class EmbeddedTypesetter implements Typesetter {
    private static final Object TURN = new Object();

    static {
        LogFactory.getFactory().setAttribute("org.apache.commons.logging.Log", NoOpLog.class.getName());
    }

    private final Renderer renderer = Renderer.fo(tex -> Formula.of(tex, true).width());
    private final Press press = new Press();

    @Override
    public byte[] typeset(Page page) {
        var fo = renderer.render(page);
        var date = Epoch.now();
        synchronized (TURN) {
            return Stamp.fixed(Stamp.inGreenwich(() -> print(fo, date)), date);
        }
    }

    private byte[] print(String fo, Instant date) {
        try {
            return press.print(fo, date);
        } catch (SAXException e) {
            throw new TypesettingException(new Trouble.Broken(String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public String description() {
        return "Apache FOP with JLaTeXMath";
    }
}
