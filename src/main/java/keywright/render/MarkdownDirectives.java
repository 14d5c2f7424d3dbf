package keywright.render;

import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;

/** What layouts of Markdown need beyond macros: marks around text and before lines, of which the text knows nothing. */
final class MarkdownDirectives {
    private MarkdownDirectives() {}

    /** Writes its body with {@code first} before the first line and {@code rest} before the others, as in lists. */
    static TemplateDirectiveModel prefixed() {
        return (environment, parameters, variables, body) -> {
            var before = Objects.toString(parameters.get("first"), "");
            for (var line : text(body).strip().lines().toList()) {
                environment.getOut().write((before + line).stripTrailing() + "\n");
                before = Objects.toString(parameters.get("rest"), "");
            }
        };
    }

    /** Writes its body between two times {@code sign}; blanks at its ends stay outside, where Markdown wants them. */
    static TemplateDirectiveModel marked() {
        return (environment, parameters, variables, body) -> {
            var text = text(body);
            var words = text.strip();
            var sign = words.isEmpty() ? "" : Objects.toString(parameters.get("sign"), "");
            int end = text.indexOf(words) + words.length();
            environment
                    .getOut()
                    .write(text.substring(0, end - words.length()) + sign + words + sign + text.substring(end));
        };
    }

    private static String text(TemplateDirectiveBody body) throws TemplateException, IOException {
        var inner = new StringWriter();
        body.render(inner);
        return inner.toString();
    }
}
