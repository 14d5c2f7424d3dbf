package keywright.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Escapes plain text for LaTeX. */
final class LatexFormat extends CommonMarkupOutputFormat<LatexFormat.Markup> {

    /** Text that is LaTeX already, or not yet. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        private final LatexFormat format;

        Markup(LatexFormat format, @Nullable String plain, @Nullable String latex) {
            super(plain, latex);
            this.format = format;
        }

        @Override
        public LatexFormat getOutputFormat() {
            return format;
        }
    }

    @Override
    public String getName() {
        return "LaTeX";
    }

    @Override
    public String getMimeType() {
        return "application/x-latex";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(LatexText.escape(text));
    }

    @Override
    public String escapePlainText(String text) {
        return LatexText.escape(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String latex) {
        return new Markup(this, plain, latex);
    }
}
