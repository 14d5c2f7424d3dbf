package keywright.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code set.yaml} and the questions it names. */
final class SetReader {
    private final Path folder;
    private final Overrides overrides;
    private final Diagnostics out = new Diagnostics();
    private final SetFolder files;

    SetReader(Path folder, Overrides overrides) {
        this.folder = folder;
        this.overrides = overrides;
        this.files = new SetFolder(folder, out);
    }

    ProblemSet read() {
        var set = files.read("set.yaml")
                .flatMap(source -> new Yaml(source, source.text().length(), out).root())
                .flatMap(root -> root.fields(Format.SET))
                .flatMap(this::set);
        out.throwIfAny();
        return set.orElseThrow();
    }

    private Optional<ProblemSet> set(Fields fields) {
        var title = fields.line("title");
        var author = fields.line("author");
        var imprint =
                fields.line("course").map(course -> new ProblemSet.Imprint(course, author, fields.text("language")));
        var names = new Names();
        var parameters = new ParameterReader(names, overrides, out).read(fields);
        var reader = new QuestionReader(parameters, names, overrides, files, out);
        var questions = questions(fields, reader);
        checkNumbers(questions);
        overrides.reportUnknown(known(parameters, questions), out);
        return title.flatMap(text -> imprint.map(print -> new ProblemSet(name(), text, print, parameters, questions)));
    }

    private String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private List<Question> questions(Fields fields, QuestionReader reader) {
        var order = fields.list("order");
        if (order.isEmpty()) {
            fields.item("order").filter(Item::isList).ifPresent(item -> out.error(item.place(), "no questions"));
        }
        var questions = new ArrayList<Question>();
        var seen = new TreeSet<String>();
        for (var item : order) {
            item.text().flatMap(file -> file(file, seen)).ifPresent(file -> files.read(file + ".md")
                    .flatMap(source -> reader.read(source, file, seen.size()))
                    .ifPresent(questions::add));
        }
        return questions;
    }

    private Optional<String> file(Written file, Set<String> seen) {
        if (!Format.FILE.matcher(file.text()).matches()) {
            out.error(file.place(), "'" + file + "' is not the name of a question", "write q1 for the file q1.md");
        } else if (!seen.add(file.text())) {
            out.error(file.place(), "question '" + file + "' is named twice");
        } else if (!files.has(file + ".md")) {
            out.error(
                    file.place(), "no question file '" + file + ".md'", Spelling.hint(file.text(), files.questions()));
        } else {
            return Optional.of(file.text());
        }
        return Optional.empty();
    }

    private void checkNumbers(List<Question> questions) {
        var taken = new HashMap<String, Question>();
        for (var question : questions) {
            var former = taken.putIfAbsent(question.number(), question);
            if (former != null) {
                var where = former.title().source().file();
                out.error(question.title().place(), "question number " + question.number() + " is taken by " + where);
            }
        }
    }

    private static Set<String> known(Map<String, Parameter> shared, List<Question> questions) {
        var known = new TreeSet<>(shared.keySet());
        questions.forEach(
                question -> known.addAll(question.statement().parameters().keySet()));
        return known;
    }
}
