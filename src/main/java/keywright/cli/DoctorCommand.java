package keywright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Page;
import keywright.page.Plot;
import keywright.typeset.EmbeddedTypesetter;
import keywright.typeset.TexTypesetter;
import keywright.typeset.Typesetter;
import keywright.typeset.TypesettingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keywright doctor}: tries the typesetters on a small page, and says what would improve. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Say what typesets here, whether it works, and what would improve.")
final class DoctorCommand implements Callable<Integer> {
    private static final String ADVICE =
            "TeX makes finer pages, and is needed where a set passes LaTeX through. On Debian:"
                    + " apt-get install --no-install-recommends texlive-latex-recommended texlive-latex-extra"
                    + " texlive-pictures lmodern";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Keywright program;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var tex = TexTypesetter.find(program.path());
        out.println("Java: " + Runtime.version().feature());
        var embedded = trouble("embedded", new EmbeddedTypesetter(), out);
        var trouble = tex.map(found -> trouble("TeX", found, out)).orElse(Optional.empty());
        if (tex.isEmpty()) {
            out.println("TeX: none on the PATH; build uses the embedded typesetter");
        }
        if (tex.isEmpty() || trouble.isPresent()) {
            out.println(ADVICE);
        }
        out.flush();
        return embedded.isPresent() || trouble.isPresent() ? Exit.TYPESETTING : Exit.DONE;
    }

    private static Optional<String> trouble(String name, Typesetter typesetter, PrintWriter out) {
        var trouble = trouble(typesetter);
        out.println(name + ": " + typesetter.description()
                + trouble.map(why -> " fails: " + why.lines().findFirst().orElse(""))
                        .orElse(" works"));
        return trouble;
    }

    private static Optional<String> trouble(Typesetter typesetter) {
        try {
            return typesetter.typeset(page()).length > 0 ? Optional.empty() : Optional.of("the page is empty");
        } catch (TypesettingException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** A page that asks for everything a typesetter must be able to do. */
    private static Page page() {
        var words = List.<Inline>of(new Inline.Words("Words and "), new Inline.Math("\\sum_k \\mathbb{E}[x_k^2]"));
        var axis = new Plot.Axis("x", Plot.Scale.LINEAR);
        var curve = new Plot.Curve("x", Plot.Kind.LINE, List.of(new Plot.Dot(0, 0, 0), new Plot.Dot(1, 1, 0)));
        var column = List.of(new Block.Column(words, Block.Align.TEXT));
        return new Page(
                "Page",
                "",
                List.of(
                        new Block.Paragraph(words),
                        new Block.Callout(words, List.of(new Block.Display("x"))),
                        new Block.Table(words, column, List.of()),
                        new Block.Figure(words, List.of(new Plot("", axis, axis, List.of(curve))))));
    }
}
