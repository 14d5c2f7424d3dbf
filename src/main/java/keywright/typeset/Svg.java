package keywright.typeset;

import java.awt.geom.Point2D;
import java.util.Locale;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes the elements of an SVG picture to a handler of XML events. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final ContentHandler out;

    Svg(ContentHandler out) {
        this.out = out;
    }

    /** Opens a picture of the given size. */
    void open(double width, double height) {
        var attributes = attributes(
                "width",
                number(width),
                "height",
                number(height),
                "viewBox",
                "0 0 " + number(width) + " " + number(height));
        attributes.addAttribute("", "overflow", "overflow", "CDATA", "visible");
        send(() -> {
            out.startPrefixMapping("", NAMESPACE);
            out.startElement(NAMESPACE, "svg", "svg", attributes);
        });
    }

    /** Begins a group that is moved, scaled or turned. */
    void begin(String transform) {
        send(() -> out.startElement(NAMESPACE, "g", "g", attributes("transform", transform)));
    }

    /** Ends the group begun last. */
    void end() {
        send(() -> out.endElement(NAMESPACE, "g", "g"));
    }

    void text(Point2D at, double size, Glyph glyph, String fill) {
        var attributes = attributes("x", number(at.getX()), "y", number(at.getY()), "font-family", glyph.family());
        attributes.addAttribute("", "font-size", "font-size", "CDATA", number(size));
        attributes.addAttribute("", "fill", "fill", "CDATA", fill);
        send(() -> {
            out.startElement(NAMESPACE, "text", "text", attributes);
            out.characters(Character.toChars(glyph.character()), 0, 1);
            out.endElement(NAMESPACE, "text", "text");
        });
    }

    void path(String data, String fill, String stroke, double width) {
        var attributes = attributes("d", data, "fill", fill, "stroke", stroke);
        attributes.addAttribute("", "stroke-width", "stroke-width", "CDATA", number(width));
        send(() -> {
            out.startElement(NAMESPACE, "path", "path", attributes);
            out.endElement(NAMESPACE, "path", "path");
        });
    }

    void close() {
        send(() -> {
            out.endElement(NAMESPACE, "svg", "svg");
            out.endPrefixMapping("");
        });
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static AttributesImpl attributes(String... namesAndValues) {
        var attributes = new AttributesImpl();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.addAttribute("", namesAndValues[i], namesAndValues[i], "CDATA", namesAndValues[i + 1]);
        }
        return attributes;
    }

    private static void send(Events events) {
        try {
            events.send();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Events {
        void send() throws SAXException;
    }
}
