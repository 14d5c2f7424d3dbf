package keywright.render;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.page.Block;
import keywright.page.Block.Align;
import keywright.page.Block.Cell;
import keywright.page.Block.Column;
import keywright.page.Block.Line;
import keywright.page.Inline;
import keywright.page.Inline.Math;
import keywright.page.Inline.Words;
import keywright.page.Mark;
import keywright.page.Page;

/** Pages to test with. */
public final class Samples {
    private Samples() {}

    /** A set of two questions with blocks and inlines of every kind. */
    public static Page set() {
        return new Page(
                "Solutions to Problem Set 3",
                "Deep Learning · Autumn term",
                Stream.of(features(), words(), tables()).flatMap(List::stream).toList());
    }

    /** The same question many times over. */
    public static Page book(int questions) {
        var blocks = IntStream.range(0, questions)
                .mapToObj(i -> features())
                .flatMap(List::stream)
                .toList();
        return new Page("A long set", "", blocks);
    }

    /** Every block once, as small as it can be. */
    public static Page small() {
        var words = text("a < b & c");
        return new Page(
                "Small",
                "Course",
                List.of(
                        new Block.Heading(1, words),
                        new Block.Paragraph(List.of(
                                new Words("See "),
                                math("x_1"),
                                new Inline.Emphasis(text(" in ")),
                                new Inline.Strong(text("bold")),
                                new Inline.Code(" x_1 "),
                                new Inline.Link(text("here"), "https://example.org/a_b?c=%20#d"))),
                        new Block.Display("a=b+c"),
                        new Block.Items(true, List.of(List.of(new Block.Paragraph(words)))),
                        new Block.Listing("if x:\n    y = 1"),
                        new Block.Chain("a", List.of(line("b+c", "by definition", Mark.AGREES))),
                        new Block.Answer(text("sum"), "b+c"),
                        new Block.Callout(text("Note"), List.of(new Block.Paragraph(words))),
                        new Block.Table(
                                text("Caption"),
                                List.of(column("n", Align.RIGHT), column("why", Align.TEXT)),
                                List.of(List.of(cell("1"), cell("because")))),
                        new Block.Raw("latex", "\\bigskip")));
    }

    private static List<Block> features() {
        var inner = "\\Bigl[\\bigl(\\sum_{k=1}^{d_1} W_{jk} x_k\\bigr)^2\\Bigr]";
        return List.of(
                new Block.Heading(1, text("Question 1. RMS norms of features")),
                paragraph(
                        new Words("Let "),
                        math("x \\in \\mathbb{R}^{d_1}"),
                        new Words(" and "),
                        math("W \\in \\mathbb{R}^{d_2 \\times d_1}"),
                        new Words(" have independent standard normal entries, and write "),
                        math("\\operatorname{RMS}(v) = \\lVert v \\rVert_2 / \\sqrt{n}"),
                        new Words(" for a vector of "),
                        math("n"),
                        new Words(" entries. The features are "),
                        math("y = Wx"),
                        new Words(".")),
                new Block.Heading(2, List.of(new Words("Part (a): the expected squared norm of "), math("y"))),
                paragraph(
                        new Words("What is the "),
                        new Inline.Emphasis(text("expected")),
                        new Words(" squared RMS norm of the features, and how does it scale with "),
                        math("d_1"),
                        new Words(" and "),
                        math("d_2"),
                        new Words("?")),
                new Block.Chain(
                        "\\mathbb{E}\\bigl[\\operatorname{RMS}(y)^2\\bigr]",
                        List.of(
                                line(
                                        "\\frac{1}{d_2} \\sum_{j=1}^{d_2} \\mathbb{E}" + inner,
                                        "write the norm as a sum over entries, and use that expectation is linear",
                                        Mark.AGREES),
                                line(
                                        "\\frac{1}{d_2} \\sum_{j=1}^{d_2} \\Bigl( \\sum_{k=1}^{d_1} \\mathbb{E}[W_{jk}^2]\\,"
                                                + "\\mathbb{E}[x_k^2] + \\sum_{k \\ne l} \\mathbb{E}[W_{jk}]\\,\\mathbb{E}[W_{jl}]\\,"
                                                + "\\mathbb{E}[x_k x_l] \\Bigr)",
                                        "expand the square over the two patterns of indices, k = l and k ≠ l; in each, independent"
                                                + " factors part, so that the expectation of the product is the product of the"
                                                + " expectations (Blitzstein and Hwang, Theorem 7.1.2)",
                                        Mark.AGREES),
                                line(
                                        "\\frac{1}{d_2} \\sum_{j=1}^{d_2} \\sum_{k=1}^{d_1} 1",
                                        "the mixed terms vanish: the mean of" + " a weight is zero", Mark.UNDECIDED),
                                line("d_1", "count the terms", Mark.AGREES))),
                new Block.Answer(
                        text("Expected squared norm"),
                        "\\mathbb{E}\\bigl[\\operatorname{RMS}(y)^2\\bigr] = d_1 = \\Theta(d_1)"),
                new Block.Callout(
                        text("Why the width of the layer drops out"),
                        List.of(
                                paragraph(
                                        new Words("Every entry of "),
                                        math("y"),
                                        new Words(" has the same law. The mean over "),
                                        math("d_2"),
                                        new Words(" equal numbers is that number, so "),
                                        math("d_2"),
                                        new Words(" cancels in the second step and stays away from then on.")),
                                new Block.Items(
                                        false,
                                        List.of(
                                                List.of(
                                                        paragraph(
                                                                new Words("the "),
                                                                new Inline.Strong(text("second moment")),
                                                                new Words(
                                                                        " of a sum of independent centred terms is the sum of theirs;"))),
                                                List.of(paragraph(
                                                        new Words("the constant is therefore "),
                                                        math("\\alpha = 1/\\sqrt{d_1}"),
                                                        new Words("."))))))),
                new Block.Heading(2, text("Part (b): the change of the features")),
                new Block.Chain(
                        "\\mathbb{E}\\bigl[\\operatorname{RMS}(y')^2\\bigr]",
                        List.of(
                                line(
                                        "\\mathbb{E}\\left[\\left(\\sum_{k=1}^{d_1} |x_k|\\right)^2\\right]",
                                        "each entry is the same sum up to its sign",
                                        Mark.AGREES),
                                line(
                                        "d_1\\,\\mathbb{E}[x_1^2] + d_1(d_1-1)\\,\\mathbb{E}[|x_1|]^2",
                                        "set partitions",
                                        Mark.AGREES),
                                line(
                                        "d_1 + d_1^2 \\frac{2}{\\pi} - d_1\\frac{2}{\\pi} + \\left(\\frac{d_1}{2}-\\frac{d_1}{2}\\right)"
                                                + " + \\sum_{k=1}^{d_1} \\left( \\mathbb{E}[x_k^2] - 1 \\right) + \\sum_{k \\ne l}"
                                                + " \\bigl( \\mathbb{E}[|x_k|\\,|x_l|] - \\tfrac{2}{\\pi} \\bigr) + \\sqrt{\\frac{2}{\\pi}}"
                                                + " - \\sqrt{\\frac{2}{\\pi}}",
                                        "the mean of the half-normal law is √(2/π)", Mark.DISAGREES),
                                line(
                                        "d_1\\left(1-\\frac{2}{\\pi}\\right)+\\frac{2}{\\pi}d_1^2",
                                        "collect powers of the width", Mark.AGREES))),
                new Block.Answer(List.of(), "d_1\\left(1-\\frac{2}{\\pi}\\right)+\\frac{2}{\\pi}d_1^2"));
    }

    private static List<Block> words() {
        return List.of(
                new Block.Heading(1, text("Question 2. Words, listings and lists")),
                paragraph(
                        new Words(
                                "Plain text may hold “quotes”, ‘these’, – dashes — of all kinds, naïve Gödel, Łukasiewicz,"
                                        + " Erdős and Nguyễn, the Greek λ, μ and Θ(n²), and signs such as x ≤ y → z. What is special to TeX is"
                                        + " printed: 100 % of #1 & {braces}, snake_case, ~tilde, ^caret, \\backslash, $5, <tags>.")),
                new Block.Display("f(x) = \\begin{cases} \\dfrac{x^2}{2\\sigma^2} & \\text{if } |x| \\le \\delta,"
                        + " \\\\[4pt] \\delta\\,|x| - \\tfrac12\\delta^2 & \\text{otherwise.} \\end{cases}"),
                new Block.Items(
                        true,
                        List.of(
                                List.of(paragraph(
                                        new Words("Draw the noise "),
                                        math("\\epsilon \\sim \\mathcal{N}(0, I)"),
                                        new Words(" with "),
                                        new Inline.Code("rng.normal(size=d_1)"),
                                        new Words("."))),
                                List.of(
                                        paragraph(
                                                new Words("Form the sample; see "),
                                                new Inline.Link(
                                                        text("the paper"),
                                                        "https://arxiv.org/abs/2203.03466?a=1&b=%20#s_2"),
                                                new Words(".")),
                                        new Block.Display("z = \\mu + \\sigma \\odot \\epsilon")))),
                new Block.Listing("def rms(v):\n    return (v ** 2).mean() ** 0.5  # -- 'quoted' \"text\" {x} \\n\n"),
                new Block.Heading(3, text("A longer line of text")),
                paragraph(
                        new Words("By Bayes’ rule the posterior is proportional to prior times likelihood, so that "),
                        math("\\log p(\\theta \\mid x) = \\log p(x \\mid \\theta) + \\log p(\\theta) - \\log p(x)"),
                        new Words(" and hence, differentiating both sides with respect to the parameter, the score "),
                        math(
                                "s(\\theta) = \\nabla_\\theta \\log p(x \\mid \\theta) + \\nabla_\\theta \\log p(\\theta)"),
                        new Words(" does not contain the normalising constant, which is why it is so often used.")));
    }

    private static List<Block> tables() {
        return List.of(
                new Block.Heading(2, text("Checks")),
                new Block.Table(
                        text("Each step, measured"),
                        List.of(
                                column("step", Align.LEFT),
                                column("before", Align.RIGHT),
                                column("error", Align.RIGHT),
                                column("after", Align.RIGHT),
                                column("deviation", Align.RIGHT),
                                column("verdict", Align.CENTRE)),
                        List.of(
                                List.of(
                                        cell("linearity"),
                                        cell("511.83"),
                                        cell("0.41"),
                                        cell("512"),
                                        cell("0.4 σ"),
                                        new Cell(text("agrees"), Mark.AGREES)),
                                List.of(
                                        cell("independence"),
                                        cell("512.07"),
                                        cell("0.38"),
                                        cell("512"),
                                        cell("0.2 σ"),
                                        new Cell(text("agrees"), Mark.AGREES)),
                                List.of(
                                        cell("half-normal mean"),
                                        cell("167003"),
                                        cell("12"),
                                        cell("166886.1"),
                                        cell("9.7 σ"),
                                        new Cell(text("differs"), Mark.DISAGREES)))),
                new Block.Heading(2, text("Summary")),
                new Block.Table(
                        List.of(),
                        List.of(
                                column("part", Align.LEFT),
                                column("asked", Align.TEXT),
                                column("answer", Align.LEFT),
                                column("argument", Align.TEXT),
                                column("points", Align.RIGHT)),
                        List.of(
                                List.of(
                                        cell("1a"),
                                        cell("expected squared RMS norm of the features"),
                                        formula("d_1"),
                                        cell(
                                                "linearity, then independence of the weights from the inputs and from each other"),
                                        cell("4")),
                                List.of(
                                        cell("1b"),
                                        cell("the same for their change under one step of SignGD"),
                                        formula("d_1\\left(1-\\frac{2}{\\pi}\\right)+\\frac{2}{\\pi}d_1^2"),
                                        cell("the entries are one sum up to sign; set partitions of two indices"),
                                        cell("4")))));
    }

    /** Words alone. */
    public static List<Inline> text(String words) {
        return List.of(new Words(words));
    }

    private static Math math(String tex) {
        return new Math(tex);
    }

    private static Block.Paragraph paragraph(Inline... of) {
        return new Block.Paragraph(List.of(of));
    }

    private static Line line(String tex, String because, Mark mark) {
        return new Line("=", tex, text(because), mark);
    }

    private static Column column(String title, Align align) {
        return new Column(text(title), align);
    }

    private static Cell cell(String words) {
        return new Cell(text(words), Mark.NONE);
    }

    private static Cell formula(String tex) {
        return new Cell(List.of(math(tex)), Mark.NONE);
    }
}
