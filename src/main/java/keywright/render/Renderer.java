package keywright.render;

import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keywright.page.Block;
import keywright.page.Page;

/** Turns a page into text of one format, by the layout {@code templates/<format>/page.ftl}. */
public final class Renderer {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    /** What has no width of its own. */
    private static final Pattern STRUCTURE = Pattern.compile("[{}^_ ]|\\\\[,!;:]|"
            + "\\\\(?:[dt]?frac|left|right|math(?:rm|bb|cal|bf)|operatorname|text|Kw[A-Za-z]+)(?![A-Za-z])");

    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");

    private final String format;
    private final Ruler ruler;
    private final Configuration layouts;

    private Renderer(String format, OutputFormat escaping, Ruler ruler) {
        this.format = format;
        this.ruler = ruler;
        this.layouts = layouts(escaping);
    }

    /** A renderer to LaTeX, which measures formulas itself. */
    public static Renderer latex() {
        return new Renderer("latex", new LatexFormat(), Renderer::estimated);
    }

    /** A renderer to XSL formatting objects; formulas become {@code math} elements in a namespace of our own. */
    public static Renderer fo(Ruler ruler) {
        return new Renderer("fo", new XmlFormat("XSL-FO", "text/xml"), ruler);
    }

    /** A renderer to HTML in the syntax of XML; formulas become {@code math} elements as in formatting objects. */
    public static Renderer html(Ruler ruler) {
        return new Renderer("html", new XmlFormat("HTML", "text/html"), ruler);
    }

    /** A renderer to Markdown as forges read it; the figures are pictures beside it. */
    public static Renderer markdown() {
        return new Renderer("md", new MarkdownFormat(), Renderer::estimated);
    }

    /** A renderer of single figures to SVG; formulas become {@code math} elements as in formatting objects. */
    public static Renderer svg(Ruler ruler) {
        return new Renderer("svg", new XmlFormat("SVG", "image/svg+xml"), ruler);
    }

    /** About how wide a formula is in a line of text, where it is not set here: half an em for every sign in it. */
    private static double estimated(String tex) {
        var signs = COMMAND.matcher(STRUCTURE.matcher(tex).replaceAll("")).replaceAll("x");
        return 0.5 * signs.length();
    }

    /** The text of a page. */
    public String render(Page page) {
        return render(Map.of("page", page, "layout", new Layout(page, ruler)));
    }

    /** The text of a figure that stands alone. */
    public String render(Block.Figure figure) {
        var layout = new Layout(new Page("", "", List.of(figure)), ruler);
        return render(
                Map.of("sheet", Sheet.of(layout.pictures(figure), layout.legend(figure), ruler), "layout", layout));
    }

    private String render(Map<String, Object> model) {
        var out = new StringWriter();
        try {
            layouts.getTemplate(format + "/page.ftl").process(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw asThrown(e);
        }
        return out.toString();
    }

    /** What a ruler threw, which FreeMarker wraps; else the trouble of the layout itself. */
    private RuntimeException asThrown(TemplateException e) {
        return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .filter(RuntimeException.class::isInstance)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElseGet(() -> new IllegalStateException("layout " + format + ": " + e.getMessage(), e));
    }

    private static Configuration layouts(OutputFormat escaping) {
        var layouts = new Configuration(VERSION);
        layouts.setClassLoaderForTemplateLoading(Renderer.class.getClassLoader(), "templates");
        layouts.setOutputFormat(escaping);
        layouts.setObjectWrapper(new DefaultObjectWrapperBuilder(VERSION).build());
        layouts.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        layouts.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        layouts.setDefaultEncoding("UTF-8");
        layouts.setLocale(Locale.ROOT);
        layouts.setNumberFormat("0.###");
        layouts.setLocalizedLookup(false);
        layouts.setLogTemplateExceptions(false);
        layouts.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        layouts.setSharedVariable("prefixed", MarkdownDirectives.prefixed());
        layouts.setSharedVariable("marked", MarkdownDirectives.marked());
        layouts.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return layouts;
    }
}
