package keywright.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Escapes plain text for Markdown. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Markup> {

    /** Text that is Markdown already, or not yet. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        private final MarkdownFormat format;

        Markup(MarkdownFormat format, @Nullable String plain, @Nullable String markdown) {
            super(plain, markdown);
            this.format = format;
        }

        @Override
        public MarkdownFormat getOutputFormat() {
            return format;
        }
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(MarkdownText.escape(text));
    }

    @Override
    public String escapePlainText(String text) {
        return MarkdownText.escape(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markdown) {
        return new Markup(this, plain, markdown);
    }
}
