package keywright.typeset;

import java.util.List;

/** Formulas among formatting objects. */
record FoSetting() implements Setting {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String OBJECT = "fo:instream-foreign-object";
    private static final Lettering LETTERS = new Letters();

    @Override
    public Lettering lettering() {
        return LETTERS;
    }

    @Override
    public List<TextRun> runs(String text) {
        return TextRun.of(text);
    }

    @Override
    public void open(Svg svg, Extent extent, String tex) {
        var size = Svg.attributes(
                "content-width", Svg.number(extent.scale() * extent.width()) + "em",
                "content-height", Svg.number(extent.scale() * extent.height()) + "em",
                "alignment-adjust", Svg.number(-extent.scale() * extent.depth()) + "em");
        svg.start(FO, OBJECT, size);
        svg.open(FormulaFilter.UNITS * extent.width(), FormulaFilter.UNITS * extent.height());
    }

    @Override
    public void close(Svg svg) {
        svg.close();
        svg.finish(FO, OBJECT);
    }

    /** The fonts are those of the document. */
    @Override
    public void define(Svg svg) {}
}
