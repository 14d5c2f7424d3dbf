package keywright.grade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import keywright.problem.BadInput;
import keywright.problem.Diagnostic;
import keywright.problem.Source;
import keywright.problem.Spelling;

/**
 * What a class typed: the answers of each student by the id of what is asked. The file has a column for the student,
 * and either a column for each id such as {@code 1b.rms2}, or two columns {@code part} and {@code answer}.
 */
public record Sheet(Map<String, Map<String, String>> students) {
    private static final String STUDENT = "student";
    private static final String PART = "part";
    private static final String ANSWER = "answer";

    /** How many answers there are. */
    public int size() {
        return students.values().stream().mapToInt(Map::size).sum();
    }

    /** Reads a file. @throws BadInput if a column is missing, or an id is none of those asked for */
    public static Sheet read(Source source, List<String> ids) {
        var table = table(source);
        if (!table.head().contains(STUDENT)) {
            throw fault(source, 1, "there is no column 'student'", "the columns are " + table.head());
        }
        var wide = !(table.head().contains(PART) && table.head().contains(ANSWER));
        Map<String, Map<String, String>> students = new LinkedHashMap<>();
        if (wide) {
            known(
                    source,
                    1,
                    table.head().stream().filter(name -> !name.equals(STUDENT)).toList(),
                    ids);
        }
        for (var row : table.rows()) {
            var cells = table.named(row);
            var answers = students.computeIfAbsent(cell(cells, STUDENT).strip(), name -> new LinkedHashMap<>());
            if (wide) {
                cells.forEach((name, text) -> put(answers, name, text));
            } else {
                var id = cell(cells, PART).strip();
                known(source, row.line(), List.of(id), ids);
                put(answers, id, cell(cells, ANSWER));
            }
        }
        return new Sheet(students);
    }

    private static void put(Map<String, String> answers, String id, String text) {
        if (!id.equals(STUDENT)) {
            answers.put(id, text);
        }
    }

    private static String cell(Map<String, String> cells, String name) {
        return cells.getOrDefault(name, "");
    }

    private static Table table(Source source) {
        try {
            return Table.read(source.text());
        } catch (IOException broken) {
            throw fault(source, 1, "this is no table of comma-separated values", String.valueOf(broken.getMessage()));
        }
    }

    private static void known(Source source, long line, List<String> names, List<String> ids) {
        var unknown = new TreeSet<>(names);
        ids.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            var near = Spelling.hint(unknown.first(), ids);
            var hint = near.isEmpty() ? "asked are " + String.join(", ", ids) : near;
            throw fault(source, line, "'" + unknown.first() + "' is not asked for in this set", hint);
        }
    }

    private static BadInput fault(Source source, long line, String message, String hint) {
        var lines = new ArrayList<>(source.text().lines().toList());
        var before = lines.subList(0, (int) Math.min(Math.max(line - 1, 0), lines.size())).stream()
                .mapToInt(text -> text.length() + 1)
                .sum();
        var start = Math.min(before, source.text().length());
        var end = Math.min(start + 1, source.text().length());
        return BadInput.of(Diagnostic.error(source.place(start, end), message, hint));
    }
}
