package keywright.render;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keywright.narrator.Narrator;
import keywright.page.Block;
import keywright.problem.BadInput;
import keywright.problem.Diagnostic;
import keywright.problem.Passage;
import keywright.problem.Spelling;

/**
 * Expands the templates in an author's prose, in square-bracket syntax: {@code [=rms2]} is a formula as TeX,
 * {@code [@derivation of="rms2"/]} asks for blocks. Templates see nothing but these names: no files, no classes.
 */
public final class ProseTemplate {
    private static final int MOST_CHARACTERS = 400_000;
    private static final List<String> DIRECTIVES =
            List.of("derivation", "answer", "checks", "figure", "comparison", "experiment", "grid");

    private final Passage passage;
    private final Map<String, List<Block>> offered;
    private final Map<String, List<Block>> used = new LinkedHashMap<>();

    private ProseTemplate(Passage passage, Map<String, List<Block>> offered) {
        this.passage = passage;
        this.offered = offered;
    }

    /** The prose with its templates expanded. @throws BadInput with the place of what is wrong */
    public static Narrator.Expanded expand(
            Passage passage, Map<String, String> formulas, Map<String, List<Block>> insertions) {
        return new ProseTemplate(passage, insertions).expand(formulas);
    }

    private Narrator.Expanded expand(Map<String, String> formulas) {
        var model = new LinkedHashMap<String, Object>(formulas);
        DIRECTIVES.forEach(name -> model.put(name, directive(name)));
        var out = new BoundedWriter();
        try {
            template().process(model, out);
        } catch (ParseException error) {
            throw wrong(error.getLineNumber(), error.getColumnNumber(), error.getEditorMessage());
        } catch (TemplateException error) {
            throw wrong(
                    Objects.requireNonNullElse(error.getLineNumber(), 1),
                    Objects.requireNonNullElse(error.getColumnNumber(), 1),
                    said(error, formulas));
        } catch (IOException | IllegalStateException error) {
            throw wrong(1, 1, String.valueOf(error.getMessage()));
        } catch (StackOverflowError endless) {
            throw wrong(1, 1, "the macros of the prose call each other without an end");
        }
        return new Narrator.Expanded(passage.expanded(out.toString()), used);
    }

    private Template template() throws IOException {
        var configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWhitespaceStripping(false);
        configuration.setLocale(java.util.Locale.ROOT);
        configuration.setNumberFormat("computer");
        return new Template("prose", new StringReader(passage.text()), configuration);
    }

    /** Prints a key on a line of its own, and remembers the blocks that belong there. */
    private TemplateDirectiveModel directive(String name) {
        return (environment, parameters, variables, body) -> {
            var key = parameters.containsKey("of") ? name + " " + parameters.get("of") : name;
            var blocks = offered.get(key);
            if (blocks == null) {
                throw new TemplateException("there is no " + key, environment);
            }
            used.put("@@" + key + "@@", blocks);
            environment.getOut().write("\n\n@@" + key + "@@\n\n");
        };
    }

    private static String said(TemplateException error, Map<String, String> formulas) {
        var name = error.getBlamedExpressionString();
        var known = Spelling.hint(String.valueOf(name), formulas.keySet());
        return name == null
                ? String.valueOf(error.getMessageWithoutStackTop())
                : "nothing is called '" + name + "' here" + (known.isEmpty() ? "" : "; " + known);
    }

    private BadInput wrong(int line, int column, String message) {
        var source = passage.source();
        var at = passage.start();
        for (int skipped = 1; skipped < line; skipped++) {
            at = source.text().indexOf('\n', at) + 1;
        }
        var start = Math.min(at + Math.max(0, column - 1), passage.end());
        var first = message.lines().findFirst().orElse("the template is wrong");
        return BadInput.of(Diagnostic.error(source.place(start, Math.min(start + 1, passage.end())), first));
    }

    /** A writer that refuses to grow without end. */
    private static final class BoundedWriter extends StringWriter {
        @Override
        public void write(String text) {
            bounded(text.length());
            super.write(text);
        }

        @Override
        public void write(char[] text, int offset, int length) {
            bounded(length);
            super.write(text, offset, length);
        }

        private void bounded(int more) {
            if (getBuffer().length() + more > MOST_CHARACTERS) {
                throw new IllegalStateException("the prose expands to more than " + MOST_CHARACTERS + " characters");
            }
        }
    }
}
