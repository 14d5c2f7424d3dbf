package keywright.typeset;

import keywright.page.Page;

/** Makes a PDF of a page; the same page gives the same bytes. */
public interface Typesetter {
    /**
     * The PDF of a page.
     *
     * @throws TypesettingException if the page cannot be typeset
     */
    byte[] typeset(Page page);

    /** The program that does it, in a few words for people. */
    String description();
}
