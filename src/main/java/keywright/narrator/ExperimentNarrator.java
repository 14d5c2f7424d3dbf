package keywright.narrator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.experiment.Design;
import keywright.experiment.Findings;
import keywright.experiment.Parameterisation;
import keywright.numeric.Estimate;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import keywright.page.Plot;
import keywright.problem.Experiment;
import keywright.tex.ExprTex;
import keywright.tex.Notation;

/** An experiment on learning: what was done, the losses as a figure, the best rates, how they drift. */
record ExperimentNarrator(Experiment experiment) {
    private static final double CLEAR = 3;
    private static final double NEAR = 2;

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Phrases.of(setting())));
        blocks.add(scalings());
        blocks.addAll(state());
        findings().ifPresent(findings -> {
            blocks.add(figure(findings));
            blocks.add(bests(findings));
            blocks.addAll(drifts(findings));
        });
        return blocks;
    }

    /** What was found, without how. */
    List<Block> brief() {
        var blocks = new ArrayList<Block>(state());
        findings().ifPresent(findings -> blocks.addAll(drifts(findings)));
        return blocks;
    }

    private Optional<Findings> findings() {
        return experiment.results().map(results -> new Findings(design(), results));
    }

    private List<Block> state() {
        if (experiment.results().isEmpty()) {
            return List.of(note("Not run yet", "This experiment was not run: there is no file", "."));
        }
        return experiment.stale()
                ? List.of(note("Out of date", "The results below, of the file", ", are those of an earlier design."))
                : List.of();
    }

    private List<Block> drifts(Findings findings) {
        return design().parameterisations().stream()
                .flatMap(how -> drift(findings, how).stream())
                .toList();
    }

    /** The drifts that could be told, by parameterisation. */
    Map<String, Estimate> slopes() {
        var drifts = new LinkedHashMap<String, Estimate>();
        findings().filter(found -> !experiment.stale()).ifPresent(findings -> design().parameterisations()
                .forEach(how -> findings.drift(how).ifPresent(slope -> drifts.put(how.name(), slope))));
        return drifts;
    }

    private Design design() {
        return experiment.design();
    }

    /** What to do about a file of results that is missing or of another design. */
    private Block note(String title, String before, String after) {
        var command = List.<Inline>of(
                new Inline.Words(before + " "),
                new Inline.Code(experiment.file()),
                new Inline.Words(after + " "),
                new Inline.Code("keywright experiment"),
                new Inline.Words(" with the folder of this set writes it."));
        return new Block.Callout(Phrases.of(title), List.of(new Block.Paragraph(command)));
    }

    private String setting() {
        var network = design().network();
        var training = design().training();
        return "Networks of $" + (network.hidden() + 1) + "$ layers of $n$ ReLU units between $" + network.inputs()
                + "$ inputs and $" + network.outputs() + "$ output" + (network.outputs() == 1 ? "" : "s")
                + " learn a random function (a network of $"
                + design().teacher().width()
                + "$ tanh units, with noise of standard deviation $"
                + design().teacher().noise() + "$ on a signal of 1) in $" + training.steps() + "$ steps of "
                + name(training.optimiser()) + ", each on $" + training.batch()
                + "$ new examples. The loss is the mean squared error over the last quarter of the steps; all"
                + " is done $" + design().grid().repeats() + "$ times with other draws. At $n = "
                + design().grid().base() + "$ the parameterisations are the same.";
    }

    private static String name(Design.Optimiser optimiser) {
        return switch (optimiser) {
            case ADAM -> "Adam";
            case SGD -> "gradient descent";
        };
    }

    private Block scalings() {
        var head = new ArrayList<Block.Column>();
        head.add(new Block.Column(Phrases.of("up to constants"), Block.Align.LEFT));
        List.of("input weights", "hidden weights", "output weights")
                .forEach(name -> head.add(new Block.Column(Phrases.of(name), Block.Align.CENTRE)));
        var rows = new ArrayList<List<Block.Cell>>();
        for (var how : design().parameterisations()) {
            var scalings = List.of(how.input(), how.hidden(), how.output());
            var tex = new ExprTex(Notation.PLAIN);
            rows.add(row(
                    how.name() + ": variance",
                    scalings.stream().map(it -> tex.of(it.variance()).code()).toList()));
            rows.add(row(
                    how.name() + ": rate",
                    scalings.stream().map(it -> tex.of(it.rate()).code()).toList()));
        }
        return new Block.Table(List.of(), head, rows);
    }

    private static List<Block.Cell> row(String name, List<String> formulas) {
        var cells = new ArrayList<Block.Cell>();
        cells.add(new Block.Cell(Phrases.of(name), Mark.NONE));
        formulas.forEach(tex -> cells.add(new Block.Cell(Phrases.of("$" + tex + "$"), Mark.NONE)));
        return cells;
    }

    private Block figure(Findings findings) {
        var panels = design().parameterisations().stream()
                .map(how -> panel(findings, how))
                .toList();
        return new Block.Figure(
                Phrases.of("The loss at the end of training against the learning rate $\\eta$, one curve for each width"
                        + " $n$, means over the repeats with their standard errors"),
                panels);
    }

    private Plot panel(Findings findings, Parameterisation how) {
        var curves = design().grid().widths().stream()
                .map(width -> new Plot.Curve(
                        "n = " + width,
                        Plot.Kind.MARKED,
                        findings.curve(how, width).stream()
                                .map(at -> new Plot.Dot(
                                        Math.pow(2, at.rate()),
                                        at.loss().value(),
                                        at.loss().error()))
                                .toList()))
                .toList();
        return new Plot(
                "\\text{" + how.name() + "}",
                new Plot.Axis("\\eta", Plot.Scale.LOG2),
                new Plot.Axis("\\text{loss}", Plot.Scale.LOG10),
                curves);
    }

    private Block bests(Findings findings) {
        var head = new ArrayList<Block.Column>();
        head.add(new Block.Column(Phrases.of("best $\\log_2 \\eta$ at"), Block.Align.LEFT));
        design().grid()
                .widths()
                .forEach(width -> head.add(new Block.Column(Phrases.of("$n = " + width + "$"), Block.Align.CENTRE)));
        var rows = design().parameterisations().stream()
                .map(how -> row(
                        how.name(),
                        design().grid().widths().stream()
                                .map(width -> shown(findings.best(how, width)))
                                .toList()))
                .toList();
        return new Block.Table(List.of(), head, rows);
    }

    private static String shown(Optional<Estimate> best) {
        return best.map(Measured::tex).orElse("\\text{outside}");
    }

    private List<Block> drift(Findings findings, Parameterisation how) {
        var label = Phrases.of("Drift, " + how.name());
        var drift = findings.drift(how);
        if (drift.isEmpty()) {
            return List.of(new Block.Paragraph(Phrases.joined(
                    label, Phrases.of(": too few of the best rates lie inside" + " the grid to tell."))));
        }
        var slope = drift.orElseThrow();
        return List.of(new Block.Answer(
                label, Measured.tex(slope) + "\\ \\text{per doubling of}\\ n\\text{: " + word(slope) + "}"));
    }

    private static String word(Estimate slope) {
        double errors = Math.abs(slope.value()) / slope.error();
        if (errors <= NEAR) {
            return "consistent with none";
        }
        return errors < CLEAR ? "not decided" : slope.value() < 0 ? "the best rate falls" : "the best rate rises";
    }
}
