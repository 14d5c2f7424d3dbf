package keywright.narrator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.problem.Experiment;
import keywright.problem.Prose;
import keywright.solve.Solved;
import keywright.solve.SolvedPart;

/** One part of a question: the author's words, then each answer derived, boxed and tried. */
record PartNarrator(SolvedPart part, Narrator narrator, List<Told> told) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, heading()));
        if (narrator.detail() == Detail.KEY) {
            blocks.addAll(key());
            return blocks;
        }
        var formulas = formulas();
        var insertions = insertions();
        blocks.addAll(narrator.prose(part.part().prose(), formulas, insertions));
        experiments().forEach((name, experiment) -> {
            if (!part.part().shows(name)) {
                blocks.addAll(new ExperimentNarrator(experiment).blocks());
            }
        });
        var solution = part.part().solution().filter(passage -> !passage.blank());
        if (solution.isPresent()) {
            blocks.addAll(narrator.prose(solution.orElseThrow(), formulas, insertions));
            return blocks;
        }
        var known = new ArrayList<>(told);
        for (var answer : part.answers()) {
            blocks.addAll(new AnswerNarrator(part, answer, known).blocks(narrator.detail()));
            known.add(new Told(part.part().id(), answer.audit()));
        }
        blocks.addAll(new Published(part).blocks());
        return blocks;
    }

    /** What is to be found, in boxes. */
    private List<Block> key() {
        var blocks = new ArrayList<Block>();
        if (part.answers().isEmpty()) {
            blocks.add(new Block.Paragraph(Phrases.of("Answered in words, in the solutions.")));
        }
        part.answers().forEach(answer -> blocks.addAll(new AnswerNarrator(part, answer).named()));
        experiments().values().forEach(experiment -> blocks.addAll(new ExperimentNarrator(experiment).brief()));
        return blocks;
    }

    private Map<String, Experiment> experiments() {
        return part.question().experiments(part.part());
    }

    /** The reason alone; the equation too, where the author asks for no box that holds it. */
    private List<Block> brief(Solved answer, AnswerNarrator narrated) {
        var boxed = part.part()
                .solution()
                .filter(passage -> passage.text().contains("[@answer of=\"" + answer.name() + "\""))
                .isPresent();
        return boxed ? narrated.reason() : narrated.equation();
    }

    private List<Inline> heading() {
        var heading = part.part().heading();
        var title = heading.title()
                .map(text -> Phrases.joined(Phrases.of(" "), Prose.line(text)))
                .orElse(List.of());
        var points = heading.points()
                .map(number -> " (" + number.toPlainString() + (number.intValue() == 1 ? " point)" : " points)"))
                .orElse("");
        return Phrases.joined(Phrases.joined(Phrases.of("Part (" + heading.letter() + ")"), title), Phrases.of(points));
    }

    /** The TeX of every answer and definition, by name. */
    private Map<String, String> formulas() {
        var formulas = new LinkedHashMap<String, String>();
        var declarations = part.declarations();
        declarations.scope().names().forEach((name, term) -> {
            var meaning = term instanceof keywright.term.Defined defined ? defined.meaning() : term;
            formulas.put(name, meaning.tex(declarations.notation()).code());
        });
        part.answers()
                .forEach(answer -> formulas.put(
                        answer.name(),
                        answer.answer().tex(declarations.notation()).code()));
        return formulas;
    }

    /** The blocks a template may ask for, such as {@code derivation rms2} or {@code experiment transfer}. */
    private Map<String, List<Block>> insertions() {
        var insertions = new LinkedHashMap<String, List<Block>>();
        for (Solved answer : part.answers()) {
            var narrated = new AnswerNarrator(part, answer, told);
            var full = narrator.detail() == Detail.FULL;
            insertions.put("derivation " + answer.name(), full ? narrated.derivation() : brief(answer, narrated));
            insertions.put("answer " + answer.name(), narrated.named());
            if (answer.find().plot().isPresent()) {
                insertions.put("figure " + answer.name(), full ? narrated.figure() : List.of());
            }
            insertions.put("checks " + answer.name(), full ? narrated.checks() : List.of());
            if (answer.find().grid().isPresent()) {
                insertions.put("grid " + answer.name(), full ? narrated.survey() : List.of());
                insertions.put("grid", full ? new SurveyTable(part).blocks(part.answers()) : List.of());
            }
        }
        var published = new Published(part).blocks();
        if (!published.isEmpty()) {
            insertions.put("comparison", published);
        }
        part.question()
                .experiments()
                .forEach((name, experiment) ->
                        insertions.put("experiment " + name, new ExperimentNarrator(experiment).blocks()));
        return insertions;
    }
}
