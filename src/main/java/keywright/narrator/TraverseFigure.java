package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.check.Verdict;
import keywright.numeric.Estimate;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Plot;
import keywright.page.Plot.Scale;
import keywright.solve.Check;
import keywright.solve.Solved;
import keywright.solve.SolvedPart;
import keywright.solve.Traverse;
import keywright.solve.Value;

/** The closed form over a parameter, what was measured, and how near to one their quotient is. */
record TraverseFigure(SolvedPart part, Solved solved, Traverse along) {
    private static final String CLOSED = "\\text{closed form}";
    private static final String MEASURED = "\\text{measured}";
    private static final int LONGEST = 70;

    private record Mark(double at, Estimate measured, double claimed) {}

    /** The figure, unless nothing of the closed form can be shown. */
    Optional<Block> block(List<Inline> asked) {
        if (along.form().isEmpty()) {
            return Optional.empty();
        }
        var marks = along.checks().stream().flatMap(this::mark).toList();
        var panels = new ArrayList<Plot>();
        panels.add(values(marks));
        if (!marks.isEmpty() && marks.stream().allMatch(mark -> mark.claimed() != 0)) {
            panels.add(quotients(marks));
        }
        var over = Phrases.of(" over $" + name() + "$: the closed form, and experiments on the problem as stated"
                + (panels.size() > 1 ? "; on the right their quotient" : "") + "; bars are standard errors");
        return Optional.of(new Block.Figure(Phrases.joined(asked, over), panels));
    }

    private Stream<Mark> mark(Check check) {
        var at = check.point().values().getOrDefault(along.parameter(), Double.NaN);
        if (check.verdict() instanceof Verdict.Agrees agrees) {
            return Stream.of(new Mark(at, agrees.measured(), agrees.claimed()));
        }
        return check.verdict() instanceof Verdict.Disagrees disagrees
                ? Stream.of(new Mark(at, disagrees.measured(), disagrees.claimed()))
                : Stream.empty();
    }

    private Plot values(List<Mark> marks) {
        var form = along.form().stream()
                .map(dot -> new Plot.Dot(dot.at(), dot.value(), 0))
                .toList();
        var measured = marks.stream()
                .map(mark -> new Plot.Dot(
                        mark.at(), mark.measured().value(), mark.measured().error()))
                .toList();
        var positive = Stream.concat(form.stream(), measured.stream()).allMatch(dot -> dot.y() > 0);
        var up = new Plot.Axis(quantity(), along.geometric() && positive ? Scale.LOG10 : Scale.LINEAR);
        return new Plot("", across(), up, List.of(line(CLOSED, form), marks(MEASURED, measured)));
    }

    private Plot quotients(List<Mark> marks) {
        var quotients = marks.stream()
                .map(mark -> new Plot.Dot(
                        mark.at(),
                        mark.measured().value() / mark.claimed(),
                        mark.measured().error() / Math.abs(mark.claimed())))
                .toList();
        var one = Stream.of(along.form().get(0), along.form().get(along.form().size() - 1))
                .map(dot -> new Plot.Dot(dot.at(), 1, 0))
                .toList();
        var up = new Plot.Axis("\\text{quotient}", Scale.LINEAR);
        return new Plot("", across(), up, List.of(line(CLOSED, one), marks(MEASURED, quotients)));
    }

    private Plot.Axis across() {
        var unit = part.declarations()
                .statement()
                .parameter(along.parameter())
                .flatMap(parameter -> parameter.unit())
                .map(text -> "\\ [\\mathrm{" + text + "}]")
                .orElse("");
        return new Plot.Axis(name() + unit, along.geometric() ? scale() : Scale.LINEAR);
    }

    /** Sizes are powers of two more often than of ten. */
    private Scale scale() {
        var integer = part.declarations().facts().of(along.parameter()).integer();
        return integer ? Scale.LOG2 : Scale.LOG10;
    }

    private String name() {
        return part.declarations().notation().of(along.parameter());
    }

    /** What is drawn, with its unit; a long formula stands in the caption alone. */
    private String quantity() {
        var formula = solved.goal().tex(part.declarations().notation()).code();
        var unit = solved.value()
                .map(Value::unit)
                .filter(it -> !it.none())
                .map(it -> "\\ [" + it.tex().replace("\\,", "") + "]")
                .orElse("");
        return (formula.length() <= LONGEST ? formula : "\\text{value}") + unit;
    }

    private static Plot.Curve line(String name, List<Plot.Dot> dots) {
        return new Plot.Curve(name, Plot.Kind.LINE, dots);
    }

    private static Plot.Curve marks(String name, List<Plot.Dot> dots) {
        return new Plot.Curve(name, Plot.Kind.MARKS, dots);
    }
}
