package keywright.render;

import static keywright.render.Samples.cell;
import static keywright.render.Samples.column;
import static keywright.render.Samples.line;
import static keywright.render.Samples.prose;
import static keywright.render.Samples.text;

import java.util.List;
import keywright.page.Block;
import keywright.page.Block.Align;
import keywright.page.Inline;
import keywright.page.Mark;

/** What a set of questions is made of. */
final class SampleQuestions {
    private static final String NORM = "\\mathbb{E}\\bigl[\\operatorname{RMS}(y)^2\\bigr]";
    private static final String EXPANDED = "\\frac{1}{d_2} \\sum_{j=1}^{d_2} \\Bigl( \\sum_{k=1}^{d_1}"
            + " \\mathbb{E}[W_{jk}^2]\\,\\mathbb{E}[x_k^2]"
            + " + \\sum_{k \\ne l} \\mathbb{E}[W_{jk}]\\,\\mathbb{E}[W_{jl}]\\,\\mathbb{E}[x_k x_l] \\Bigr)";
    private static final String WHY = "expand the square over the two patterns of indices, k = l and k ≠ l; in each,"
            + " independent factors part, so that the expectation of the product is the product of the expectations"
            + " (Blitzstein and Hwang, Theorem 7.1.2)";
    private static final String LONG = "d_1 + d_1^2 \\frac{2}{\\pi} - d_1\\frac{2}{\\pi}"
            + " + \\left(\\frac{d_1}{2}-\\frac{d_1}{2}\\right)"
            + " + \\sum_{k=1}^{d_1} \\left( \\mathbb{E}[x_k^2] - 1 \\right)"
            + " + \\sum_{k \\ne l} \\bigl( \\mathbb{E}[|x_k|\\,|x_l|] - \\tfrac{2}{\\pi} \\bigr)"
            + " + \\sqrt{\\frac{2}{\\pi}} - \\sqrt{\\frac{2}{\\pi}}";
    private static final String CLOSED = "d_1\\left(1-\\frac{2}{\\pi}\\right)+\\frac{2}{\\pi}d_1^2";
    private static final String SIGNS = "Plain text may hold “quotes”, ‘these’, – dashes — of all kinds, naïve Gödel,"
            + " Łukasiewicz, Erdős and Nguyễn, the Greek λ, μ and Θ(n²), and signs such as x ≤ y → z."
            + " What is special to TeX is printed:"
            + " 100 % of #1 & {braces}, snake_case, ~tilde, ^caret, \\backslash, $5, <tags>.";

    private SampleQuestions() {}

    static List<Block> features() {
        return List.of(
                new Block.Heading(1, text("Question 1. RMS norms of features")),
                prose("Let $x \\in \\mathbb{R}^{d_1}$ and $W \\in \\mathbb{R}^{d_2 \\times d_1}$ have independent"
                        + " standard normal entries, and write"
                        + " $\\operatorname{RMS}(v) = \\lVert v \\rVert_2 / \\sqrt{n}$"
                        + " for a vector of $n$ entries. The features are $y = Wx$."),
                new Block.Heading(
                        2, prose("Part (a): the expected squared norm of $y$").of()),
                prose("What is the _expected_ squared RMS norm of the features, and how does it scale with $d_1$?"),
                norm(),
                new Block.Answer(text("Expected squared norm"), NORM + " = d_1 = \\Theta(d_1)"),
                new Block.Callout(text("Why the width of the layer drops out"), List.of(reason(), consequences())),
                new Block.Heading(2, text("Part (b): the change of the features")),
                change(),
                new Block.Answer(List.of(), CLOSED));
    }

    private static Block norm() {
        var lines = List.of(
                line(
                        "\\frac{1}{d_2} \\sum_{j=1}^{d_2} \\mathbb{E}"
                                + "\\Bigl[\\bigl(\\sum_{k=1}^{d_1} W_{jk} x_k\\bigr)^2\\Bigr]",
                        "write the norm as a sum over entries, and use that expectation is linear", Mark.AGREES),
                line(EXPANDED, WHY, Mark.AGREES),
                line(
                        "\\frac{1}{d_2} \\sum_{j=1}^{d_2} \\sum_{k=1}^{d_1} 1",
                        "the mixed terms vanish: the mean of a weight is zero", Mark.UNDECIDED),
                line("d_1", "count the terms", Mark.AGREES));
        return new Block.Chain(NORM, lines);
    }

    private static Block reason() {
        return prose("Every entry of $y$ has the same law. The mean over $d_2$ equal numbers is that number, so $d_2$"
                + " cancels in the second step and stays away from then on.");
    }

    private static Block consequences() {
        var strong = new Inline.Strong(text("second moment"));
        var of = new Inline.Words(" of a sum of independent centred terms is the sum of theirs;");
        return new Block.Items(
                false,
                List.of(
                        List.of(new Block.Paragraph(List.of(new Inline.Words("the "), strong, of))),
                        List.of(prose("the constant is therefore $\\alpha = 1/\\sqrt{d_1}$."))));
    }

    private static Block change() {
        var lines = List.of(
                line(
                        "\\mathbb{E}\\left[\\left(\\sum_{k=1}^{d_1} |x_k|\\right)^2\\right]",
                        "each entry is the same sum up to its sign",
                        Mark.AGREES),
                line("d_1\\,\\mathbb{E}[x_1^2] + d_1(d_1-1)\\,\\mathbb{E}[|x_1|]^2", "set partitions", Mark.AGREES),
                line(LONG, "the mean of the half-normal law is √(2/π)", Mark.DISAGREES),
                line(CLOSED, "collect powers of the width", Mark.AGREES));
        return new Block.Chain("\\mathbb{E}\\bigl[\\operatorname{RMS}(y')^2\\bigr]", lines);
    }

    static List<Block> words() {
        return List.of(
                new Block.Heading(1, text("Question 2. Words, listings and lists")),
                new Block.Paragraph(text(SIGNS)),
                new Block.Display("f(x) = \\begin{cases} \\dfrac{x^2}{2\\sigma^2} & \\text{if } |x| \\le \\delta,"
                        + " \\\\[4pt] \\delta\\,|x| - \\tfrac12\\delta^2 & \\text{otherwise.} \\end{cases}"),
                recipe(),
                new Block.Listing("def rms(v):\n    return (v ** 2).mean() ** 0.5  # -- 'quoted' \"text\" {x} \\n\n"),
                new Block.Heading(3, text("A longer line of text")),
                prose("By Bayes’ rule the posterior is proportional to prior times likelihood, so that"
                        + " $\\log p(\\theta \\mid x) = \\log p(x \\mid \\theta) + \\log p(\\theta) - \\log p(x)$ and"
                        + " hence, differentiating both sides with respect to the parameter, the score"
                        + " $s(\\theta) = \\nabla_\\theta \\log p(x \\mid \\theta) + \\nabla_\\theta \\log p(\\theta)$"
                        + " does not contain the normalising constant, which is why it is so often used."));
    }

    private static Block recipe() {
        var code = List.of(new Inline.Words("Draw noise by "), new Inline.Code("rng.normal(size=d_1)"));
        var link = new Inline.Link(text("the paper"), "https://arxiv.org/abs/2203.03466?a=1&b=%20#s_2");
        var see = List.of(new Inline.Words("Form the sample; see "), link);
        return new Block.Items(
                true,
                List.of(
                        List.of(new Block.Paragraph(List.copyOf(code))),
                        List.of(
                                new Block.Paragraph(List.copyOf(see)),
                                new Block.Display("z = \\mu + \\sigma \\odot \\epsilon"))));
    }

    static List<Block> tables() {
        return List.of(
                new Block.Heading(2, text("Checks")), checks(), new Block.Heading(2, text("Summary")), summary());
    }

    private static Block checks() {
        var head = List.of(
                column("step", Align.LEFT),
                column("before", Align.RIGHT),
                column("error", Align.RIGHT),
                column("after", Align.RIGHT),
                column("deviation", Align.RIGHT),
                column("verdict", Align.CENTRE));
        var agrees = new Block.Cell(text("agrees"), Mark.AGREES);
        var differs = new Block.Cell(text("differs"), Mark.DISAGREES);
        var rows = List.of(
                List.of(cell("linearity"), cell("511.83"), cell("0.41"), cell("512"), cell("0.4 σ"), agrees),
                List.of(cell("independence"), cell("512.07"), cell("0.38"), cell("512"), cell("0.2 σ"), agrees),
                List.of(
                        cell("half-normal mean"),
                        cell("167003"),
                        cell("12"),
                        cell("166886.1"),
                        cell("9.7 σ"),
                        differs));
        return new Block.Table(text("Each step, measured"), head, rows);
    }

    private static Block summary() {
        var head = List.of(
                column("part", Align.LEFT),
                column("asked", Align.TEXT),
                column("answer", Align.LEFT),
                column("argument", Align.TEXT),
                column("points", Align.RIGHT));
        var asked = cell("expected squared RMS norm of the features");
        var argument = cell("linearity, then independence of the weights from the inputs and from each other");
        var change = cell("the same for their change under one step of SignGD");
        var partitions = cell("the entries are one sum up to sign; set partitions of two indices");
        var rows = List.of(
                List.of(cell("1a"), asked, cell("$d_1$"), argument, cell("4")),
                List.of(cell("1b"), change, cell("$" + CLOSED + "$"), partitions, cell("4")));
        return new Block.Table(List.of(), head, rows);
    }
}
