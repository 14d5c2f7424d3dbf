package keywright.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.utility.StringUtil;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Escapes plain text for XML and drops the characters that XML cannot hold or that print nothing. */
final class XmlFormat extends CommonMarkupOutputFormat<XmlFormat.Markup> {

    /** Text that is XML already, or not yet. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        private final XmlFormat format;

        Markup(XmlFormat format, @Nullable String plain, @Nullable String xml) {
            super(plain, xml);
            this.format = format;
        }

        @Override
        public XmlFormat getOutputFormat() {
            return format;
        }
    }

    private final String name;
    private final String type;

    /** A format of XML by its name and its media type. */
    XmlFormat(String name, String type) {
        this.name = name;
        this.type = type;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return type;
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        var held = text.codePoints().filter(XmlFormat::held).mapToObj(Character::toString);
        return StringUtil.XMLEnc(held.collect(Collectors.joining()));
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String xml) {
        return new Markup(this, plain, xml);
    }

    private static boolean held(int c) {
        if (Character.getType(c) == Character.FORMAT) {
            return false;
        }
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
    }
}
