package keywright.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a question file: its YAML, then its prose part by part. */
final class QuestionReader {
    private final Map<String, Parameter> shared;
    private final Names names;
    private final Overrides overrides;
    private final SetFolder files;
    private final Diagnostics out;

    QuestionReader(Map<String, Parameter> shared, Names names, Overrides overrides, SetFolder files, Diagnostics out) {
        this.shared = shared;
        this.names = names;
        this.overrides = overrides;
        this.files = files;
        this.out = out;
    }

    /** The question of a file; its number is the file's or the author's, or else its position in the set. */
    Optional<Question> read(Source source, String file, int position) {
        return FrontMatter.of(source, out).flatMap(front -> new Yaml(source, front.end(), out)
                .root()
                .flatMap(root -> root.fields(Format.QUESTION))
                .flatMap(fields -> question(fields, file, position, front)));
    }

    private Optional<Question> question(Fields fields, String file, int position, FrontMatter front) {
        var scope = names.inner();
        var parameters = new LinkedHashMap<>(shared);
        parameters.putAll(new ParameterReader(scope, overrides, out).read(fields));
        var statement = new StatementReader(scope, parameters, out).read(fields);
        var number = number(fields, file, position);
        var letters = letters(fields);
        var prose = new Passages(fields.owner().yaml().source(), front.prose(), letters.keySet(), out);
        var parts = new ArrayList<Part>();
        letters.forEach((letter, item) -> item.fields(Format.PART)
                .map(part -> part(number, letter, part, prose, new StatementReader(scope.inner(), parameters, out)))
                .ifPresent(parts::add));
        checkContinuations(fields, parts);
        var experiments = new ExperimentReader(files, file, out).read(fields);
        var opening = new Question.Opening(prose.introduction(), experiments);
        return fields.line("title").map(title -> new Question(number, title, statement, parts, opening));
    }

    private Map<Written, Item> letters(Fields fields) {
        var parts = fields.item("parts");
        var letters = parts.flatMap(Item::entries);
        letters.filter(Map::isEmpty)
                .ifPresent(none -> out.error(parts.orElseThrow().place(), "a question has at least one part"));
        return letters.orElse(Map.of());
    }

    private String number(Fields fields, String file, int position) {
        var written = fields.text("number");
        written.filter(text -> !Format.NUMBER.matcher(text.text()).matches())
                .ifPresent(text -> out.error(text.place(), "'" + text + "' is not the number of a question"));
        var digits = file.replaceAll("\\D", "");
        return written.map(Written::text).orElse(digits.isEmpty() ? Integer.toString(position) : digits);
    }

    private Part part(String number, Written letter, Fields fields, Passages prose, StatementReader reader) {
        if (!Format.LETTER.matcher(letter.text()).matches()) {
            out.error(letter.place(), "'" + letter + "' is not the letter of a part", "parts are called a, b, c, …");
        }
        var heading = new Part.Heading(number + letter, letter.text(), fields.line("title"), fields.decimal("points"));
        return new Part(
                heading,
                fields.text("as"),
                reader.read(fields),
                prose.of(letter.text()),
                prose.solution(letter.text()));
    }

    private void checkContinuations(Fields fields, List<Part> parts) {
        var byLetter = new LinkedHashMap<String, Part>();
        parts.forEach(part -> byLetter.put(part.letter(), part));
        var known = letters(fields).keySet().stream().map(Written::text).toList();
        for (var part : parts) {
            part.as().ifPresent(as -> {
                if (!known.contains(as.text())) {
                    out.error(as.place(), "no part '" + as + "'", "the parts are " + String.join(", ", known));
                } else if (circular(part, byLetter)) {
                    out.error(as.place(), "part " + part.letter() + " continues itself");
                }
            });
        }
    }

    private static boolean circular(Part start, Map<String, Part> byLetter) {
        var seen = new HashSet<String>();
        var next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get().letter())) {
            next = next.get().as().map(Written::text).map(byLetter::get);
        }
        return next.isPresent();
    }
}
