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

    /** FOP as it was set up when first needed. */
    private static final class Shop {
        static final Press PRESS = new Press();
    }

    static {
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        LogFactory.getFactory().setAttribute("org.apache.commons.logging.Log", NoOpLog.class.getName());
    }

    private final Renderer renderer = Renderer.fo(tex -> Formula.of(tex, true).width());

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
            return Shop.PRESS.print(fo, date);
        } catch (SAXException e) {
            throw new TypesettingException(new Trouble.Broken(String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public String description() {
        return "Apache FOP with JLaTeXMath";
    }
}
