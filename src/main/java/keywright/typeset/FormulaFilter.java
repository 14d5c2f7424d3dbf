package keywright.typeset;

import java.awt.Color;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Replaces {@code math} elements of a stream of XSL-FO by pictures of their formulas. */
final class FormulaFilter extends XMLFilterImpl {
    private static final String MATH = "urn:keywright:math";
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final double UNITS = 10;

    private final Deque<String> colours = new ArrayDeque<>(List.of("#000000"));

    @Override
    public void startElement(String uri, String name, String qualified, Attributes given) throws SAXException {
        colours.push(Objects.requireNonNullElse(given.getValue("color"), colours.element()));
        if (uri.equals(MATH)) {
            boolean display = "display".equals(given.getValue("style"));
            var room = given.getValue("room");
            draw(given.getValue("tex"), display, room == null ? Double.MAX_VALUE : Double.parseDouble(room));
        } else {
            super.startElement(uri, name, qualified, given);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        colours.pop();
        if (!uri.equals(MATH)) {
            super.endElement(uri, name, qualified);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        for (var run : TextRun.of(new String(text, start, length))) {
            if (run.formula()) {
                draw(run.text(), false, Double.MAX_VALUE);
            } else {
                super.characters(run.text().toCharArray(), 0, run.text().length());
            }
        }
    }

    private void draw(String tex, boolean display, double room) throws SAXException {
        var formula = Formula.of(tex, display);
        double scale = Math.min(1, room / formula.width());
        double height = formula.height() + formula.depth();
        ContentHandler out = Objects.requireNonNull(getContentHandler(), "content handler");
        out.startElement(
                FO,
                "instream-foreign-object",
                "fo:instream-foreign-object",
                Svg.attributes(
                        "content-width", Svg.number(scale * formula.width()) + "em",
                        "content-height", Svg.number(scale * height) + "em",
                        "alignment-adjust", Svg.number(-scale * formula.depth()) + "em",
                        "overflow", "visible"));
        var svg = new Svg(out);
        svg.open(UNITS * formula.width(), UNITS * height);
        formula.draw(svg, UNITS, Color.decode(colours.element()));
        svg.close();
        out.endElement(FO, "instream-foreign-object", "fo:instream-foreign-object");
    }
}
