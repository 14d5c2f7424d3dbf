package keywright.typeset;

import java.util.List;

/** Formulas among HTML: pictures named by their TeX, whose glyphs are defined once at the end of the document. */
record WebSetting(Outlines outlines) implements Setting {
    WebSetting() {
        this(new Outlines());
    }

    @Override
    public Lettering lettering() {
        return outlines;
    }

    @Override
    public List<TextRun> runs(String text) {
        return List.of(new TextRun(text, false));
    }

    @Override
    public void open(Svg svg, Extent extent, String tex) {
        var width = FormulaFilter.UNITS * extent.width();
        var height = FormulaFilter.UNITS * extent.height();
        svg.open(Svg.attributes(
                "class",
                "f",
                "role",
                "img",
                "aria-label",
                spoken(tex),
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "style",
                "width:" + Svg.number(extent.width()) + "em;height:" + Svg.number(extent.height())
                        + "em;vertical-align:" + Svg.number(-extent.depth()) + "em"));
    }

    /** The TeX without what only serves the breaking of lines. */
    private static String spoken(String tex) {
        return tex.replace("\\vphantom{}", "")
                .replace("\\KwLeft", "\\left")
                .replace("\\KwRight", "\\right")
                .replace("\\KwMiddle", "\\middle");
    }

    @Override
    public void close(Svg svg) {
        svg.close();
    }

    @Override
    public void define(Svg svg) {
        svg.open(Svg.attributes("width", "0", "height", "0", "style", "position:absolute", "aria-hidden", "true"));
        svg.start(Svg.NAMESPACE, "defs", Svg.attributes());
        outlines.define(svg);
        svg.finish(Svg.NAMESPACE, "defs");
        svg.close();
    }
}
