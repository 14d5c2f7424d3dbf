package keywright.typeset;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes the elements of an SVG picture to a handler of XML events. */
final class Svg {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final ContentHandler out;
    private final Lettering lettering;

    Svg(ContentHandler out, Lettering lettering) {
        this.out = out;
        this.lettering = lettering;
    }

    Lettering lettering() {
        return lettering;
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
        open(attributes);
    }

    /** Opens a picture with the given attributes. */
    void open(AttributesImpl attributes) {
        send(() -> {
            out.startPrefixMapping("", NAMESPACE);
            out.startElement(NAMESPACE, "svg", "svg", attributes);
        });
    }

    /** Begins an element by its qualified name. */
    void start(String namespace, String name, AttributesImpl attributes) {
        send(() -> out.startElement(namespace, local(name), name, attributes));
    }

    /** Ends an element by its qualified name. */
    void finish(String namespace, String name) {
        send(() -> out.endElement(namespace, local(name), name));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
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

    /** Uses a path that is defined elsewhere in the document. */
    void use(String name, Point2D at, String fill) {
        var attributes = attributes("href", "#" + name, "x", number(at.getX()), "y", number(at.getY()));
        if (!fill.equals("currentColor")) {
            attributes.addAttribute("", "fill", "fill", "CDATA", fill);
        }
        send(() -> {
            out.startElement(NAMESPACE, "use", "use", attributes);
            out.endElement(NAMESPACE, "use", "use");
        });
    }

    /** Defines a path that is used elsewhere in the document. */
    void define(String name, String data) {
        send(() -> {
            out.startElement(NAMESPACE, "path", "path", attributes("id", name, "d", data));
            out.endElement(NAMESPACE, "path", "path");
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

    /** A number to three places. */
    static String number(double value) {
        var digits =
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return digits.signum() == 0 ? "0" : digits.toPlainString();
    }

    /** The data of a path. */
    static String path(Shape shape, AffineTransform transform) {
        var out = new StringBuilder();
        var at = new double[6];
        for (var i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            int points = kind == PathIterator.SEG_CLOSE ? 0 : Math.max(1, kind);
            out.append("MLQCZ".charAt(kind));
            for (int j = 0; j < 2 * points; j++) {
                out.append(j == 0 ? "" : " ").append(number(at[j]));
            }
        }
        return out.toString();
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
