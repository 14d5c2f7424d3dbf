package keywright.typeset;

import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Writes events of XML in the syntax of HTML: elements without content have no end tag, all others have one. */
final class HtmlWriter extends DefaultHandler {
    private static final Set<String> VOID = Set.of("meta", "br", "wbr", "hr", "col", "link");

    private static final Pattern FOLLOWED =
            Pattern.compile("(<svg class=\"f\"[^>]*+>(?:<(?!/svg)[^>]*+>)*+</svg>)([.,;:)?!]++)");

    private final StringBuilder out = new StringBuilder();

    @Override
    public void startElement(String uri, String local, String name, Attributes given) {
        out.append('<').append(name);
        for (int i = 0; i < given.getLength(); i++) {
            var value = escaped(given.getValue(i)).replace("\"", "&quot;");
            out.append(' ')
                    .append(given.getQName(i))
                    .append("=\"")
                    .append(value)
                    .append('"');
        }
        out.append('>');
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (!VOID.contains(name)) {
            out.append("</").append(name).append('>');
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        out.append(escaped(new String(text, start, length)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** What was written, an SVG picture, as a document of its own. */
    String picture() {
        return out.toString().replaceFirst("<svg", "<svg xmlns=\"" + Svg.NAMESPACE + "\"") + "\n";
    }

    /** What was written; a line does not end between a formula and the punctuation after it. */
    String text() {
        var kept = FOLLOWED.matcher(out).replaceAll("<span class=\"kept\">$1$2</span>");
        return "<!DOCTYPE html>\n" + kept + "\n";
    }
}
