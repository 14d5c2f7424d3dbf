package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.problem.Prose;
import keywright.rule.Condition;
import keywright.rule.Step;
import keywright.solve.Significant;
import keywright.solve.Solved;
import keywright.solve.SolvedPart;
import keywright.solve.Value;
import keywright.term.Count;
import keywright.term.FreeOf;
import keywright.term.Negligible;
import keywright.term.Order;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.term.Truth;
import keywright.term.Where;
import keywright.tex.Notation;

/** One answer: what is asked, the insight, the derivation, the box, the experiments. */
record AnswerNarrator(SolvedPart part, Solved solved, List<Told> told) {

    /** An answer to which nothing was told before. */
    AnswerNarrator(SolvedPart part, Solved solved) {
        this(part, solved, List.of());
    }

    private static final int DIGITS = 5;
    private static final List<String> VALUES = List.of("quantity-in-equation", "earlier-answer");

    List<Block> blocks(Detail detail) {
        var blocks = new ArrayList<Block>();
        if (detail != Detail.FULL) {
            blocks.addAll(named());
            blocks.addAll(reason());
            return blocks;
        }
        if (!bare(asked())) {
            blocks.add(new Block.Heading(3, asked()));
        }
        blocks.addAll(derivation());
        blocks.addAll(answer());
        blocks.addAll(checks());
        blocks.addAll(survey());
        blocks.addAll(figure());
        return blocks;
    }

    /** What was measured on a grid, where the author asks for that. */
    List<Block> survey() {
        return new SurveyTable(part).blocks(List.of(solved));
    }

    /** The answer over a parameter, where the author asks for that. */
    List<Block> figure() {
        return solved.trials()
                .along()
                .flatMap(along -> new TraverseFigure(part, solved, along).block(asked()))
                .map(List::of)
                .orElse(List.of());
    }

    private Notation notation() {
        return part.declarations().notation();
    }

    /** The question in the author's words, or the quantity itself. */
    List<Inline> asked() {
        return solved.find()
                .ask()
                .map(text -> capital(Prose.line(text)))
                .orElse(new Quantity(solved.goal(), notation()).inlines());
    }

    private static List<Inline> capital(List<Inline> line) {
        if (line.isEmpty() || !(line.get(0) instanceof Inline.Words words)) {
            return line;
        }
        var rest = new ArrayList<Inline>(line);
        rest.set(0, new Inline.Words(Phrases.sentence(words.text())));
        return rest;
    }

    List<Block> derivation() {
        var blocks = new ArrayList<Block>();
        new Insight(solved.derivation(), part.declarations().facts(), notation())
                .block()
                .ifPresent(blocks::add);
        blocks.addAll(new LayerTables(solved.goal(), part.declarations()).blocks());
        var chains = new Chains(notation(), part.part().id(), told);
        chains.main(solved.audit()).ifPresent(blocks::add);
        blocks.addAll(chains.statement(solved.derivation()));
        blocks.addAll(chains.lemmas(solved.audit()));
        blocks.addAll(assumed());
        return blocks;
    }

    /** What must hold of functions and laws of which only the names are given. */
    private List<Block> assumed() {
        var facts = solved.derivation().steps().stream()
                .flatMap(step -> step.reason().conditions().stream())
                .filter(Condition.Assumed.class::isInstance)
                .map(condition -> ((Condition.Assumed) condition).fact())
                .distinct()
                .map(fact -> List.<Block>of(new Block.Paragraph(Phrases.of(fact + "."))))
                .toList();
        return facts.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(Phrases.of("This holds if:")), new Block.Items(false, facts));
    }

    /** The answer in its box, which says what was asked; a formula alone it says anyhow. */
    List<Block> named() {
        var asked = asked();
        return boxed(bare(asked) ? Phrases.of("Answer") : asked);
    }

    /** Whether this is a formula alone, which the derivation and the answer begin with. */
    private static boolean bare(List<Inline> asked) {
        return asked.size() == 1 && asked.get(0) instanceof Inline.Math;
    }

    /** What is asked and the answer to it in a line, and the reason. */
    List<Block> equation() {
        var blocks = new ArrayList<Block>();
        if (solved.derived()) {
            blocks.add(new Block.Display(boxed()));
        }
        blocks.addAll(reason());
        return blocks;
    }

    List<Block> answer() {
        return boxed(Phrases.of("Answer"));
    }

    /** One line: the value that an equation rests on, or else the last step that is more than tidying up. */
    List<Block> reason() {
        var steps = solved.derivation().steps();
        var value = steps.stream().filter(step -> VALUES.contains(step.rule().name()));
        var step = Stream.concat(
                        value, steps.stream().filter(one -> !one.rule().tidies()).reduce((one, next) -> next).stream())
                .findFirst();
        return step.map(it -> new Block.Paragraph(Phrases.within(part.part().id(), earlier(it), because(it))))
                .<List<Block>>map(List::of)
                .orElse(List.of());
    }

    private static String because(Step step) {
        return "Because: " + step.reason().because() + ".";
    }

    /** The answer of this part that a step uses, as an equation. */
    private String earlier(Step step) {
        return part.answers().stream()
                .filter(answer -> answer.derived() && !answer.goal().equals(solved.goal()))
                .filter(answer -> step.before().all(answer.goal().getClass()).contains(answer.goal()))
                .findFirst()
                .map(answer -> "the answer $" + answer.goal().tex(notation()).code() + " = "
                        + answer.answer().tex(notation()).code() + "$ above")
                .orElse(Phrases.ABOVE);
    }

    private List<Block> boxed(List<Inline> label) {
        if (!solved.derived()) {
            var words = "Not derived: no rule of the book leads further than the last line.";
            return List.of(
                    new Block.Callout(Phrases.of("Not derived"), List.of(new Block.Paragraph(Phrases.of(words)))));
        }
        var tex = boxed();
        return List.of(new Block.Answer(label, tex));
    }

    private String boxed() {
        if (solved.goal() instanceof FreeOf question && solved.answer() instanceof Truth truth) {
            return question.of().tex(notation()).code()
                    + (truth.value() ? "\\ \\text{does not depend on}\\ " : "\\ \\text{depends on}\\ ")
                    + notation().of(question.parameter());
        }
        if (solved.goal() instanceof Negligible && solved.answer() instanceof Truth truth) {
            var statement = solved.goal().tex(notation()).code();
            return truth.value() ? statement : statement.replace("\\text{is negligible", "\\text{is not negligible");
        }
        var answer = solved.answer().tex(notation()).code();
        if (solved.answer() instanceof Where) {
            return answer;
        }
        var left = left(solved.goal());
        var value = solved.value()
                .filter(number ->
                        number.uncertain() || !solved.answer().symbols().isEmpty())
                .map(number -> "\\qquad(\\text{here}\\ "
                        + (number.uncertain() || exact(number.number()) ? "" : "\\approx ")
                        + Significant.tex(number.digits(DIGITS))
                        + number.unit().tex() + ")")
                .orElse("");
        var mentions = !solved.answer().symbols().isEmpty()
                && part.declarations().facts().domains().keySet().stream()
                        .anyMatch(name -> !solved.answer().freeOf(name));
        return left + " = " + answer
                + (mentions || solved.value().filter(Value::uncertain).isPresent() ? value : "");
    }

    private static boolean exact(double number) {
        return Math.abs(Double.parseDouble(Significant.of(number, DIGITS)) - number) <= 1e-12 * Math.abs(number);
    }

    /** What stands left of the equals sign in the box. */
    private String left(Term goal) {
        if (goal instanceof Solution solution && solution.quantile().isEmpty()) {
            return notation().of(solution.unknown());
        }
        if (goal instanceof Count) {
            return notation().of(solved.name());
        }
        if (goal instanceof Order order && order.of() instanceof Solution solution) {
            return notation().of(solution.unknown());
        }
        return goal instanceof Order order
                ? order.of().tex(notation()).code()
                : solved.answer() instanceof keywright.term.Truth
                        ? ""
                        : goal.tex(notation()).code();
    }

    List<Block> checks() {
        return new CheckTable(part, solved).blocks();
    }
}
