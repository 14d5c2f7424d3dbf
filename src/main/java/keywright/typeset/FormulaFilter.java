package keywright.typeset;

import java.awt.Color;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Replaces {@code math} elements of a stream of XML by pictures of their formulas. */
final class FormulaFilter extends XMLFilterImpl {
    private static final String MATH = "urn:keywright:math";
    private static final String BOOKMARK = "bookmark-title";
    private static final double WIDE = 1000;
    /** The units of a picture to an em. */
    static final double UNITS = 10;

    /** The size of labels in pictures to that of text. */
    private static final double LABEL = 0.82;

    private final Deque<String> colours = new ArrayDeque<>(List.of("#000000"));
    private final Setting setting;
    private boolean bookmark;

    FormulaFilter(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes given) throws SAXException {
        bookmark |= name.equals(BOOKMARK);
        colours.push(Objects.requireNonNullElse(given.getValue("color"), colours.element()));
        if (uri.equals(MATH) && name.equals("glyphs")) {
            setting.define(svg());
        } else if (uri.equals(MATH) && given.getValue("anchor") != null) {
            label(Formula.of(given.getValue("tex"), false), given);
        } else if (uri.equals(MATH)) {
            boolean display = "display".equals(given.getValue("style"));
            draw(given.getValue("tex"), display, number(given, "room", WIDE), number(given, "air", 0));
        } else {
            super.startElement(uri, name, qualified, given);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        colours.pop();
        bookmark &= !name.equals(BOOKMARK);
        if (!uri.equals(MATH)) {
            super.endElement(uri, name, qualified);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (bookmark) { // no place for drawings, and any letter will do
            super.characters(text, start, length);
            return;
        }
        for (var run : setting.runs(new String(text, start, length))) {
            if (run.formula()) {
                draw(run.text(), false, WIDE, 0);
            } else {
                super.characters(run.text().toCharArray(), 0, run.text().length());
            }
        }
    }

    private static double number(Attributes given, String name, double otherwise) {
        var value = given.getValue(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    /** Draws a formula at a place of the picture that encloses it, smaller than text. */
    private void label(Formula formula, Attributes given) {
        double size = LABEL * UNITS;
        double width = size * formula.width();
        double height = size * (formula.height() + formula.depth());
        var shift =
                switch (given.getValue("anchor")) {
                    case "TOP" -> new double[] {-width / 2, 0};
                    case "RIGHT" -> new double[] {-width, -height / 2};
                    case "TURNED" -> new double[] {-width / 2, -height / 2};
                    default -> new double[] {-width / 2, -height};
                };
        var turn = given.getValue("anchor").equals("TURNED") ? " rotate(-90)" : "";
        var svg = svg();
        svg.begin("translate(" + given.getValue("x") + " " + given.getValue("y") + ")" + turn + " translate("
                + Svg.number(shift[0]) + " " + Svg.number(shift[1]) + ")");
        formula.draw(svg, size, 0, Color.decode(colours.element()));
        svg.end();
    }

    /** Draws a formula no wider than {@code room}, with {@code air} above and below, in em. */
    private void draw(String tex, boolean display, double room, double air) {
        var formula = Formula.of(tex, display);
        var scale = Math.min(1, room / formula.width());
        var height = formula.height() + formula.depth() + 2 * air;
        var svg = svg();
        setting.open(svg, new Setting.Extent(formula.width(), height, formula.depth() + air, scale), tex);
        formula.draw(svg, UNITS, air, Color.decode(colours.element()));
        setting.close(svg);
    }

    private Svg svg() {
        return new Svg(Objects.requireNonNull(getContentHandler(), "content handler"), setting.lettering());
    }
}
