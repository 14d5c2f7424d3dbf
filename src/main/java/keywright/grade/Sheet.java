package keywright.grade;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
        if (wide) {
            var asked = new ArrayList<>(table.head());
            asked.remove(STUDENT);
            known(source, 1, asked, ids);
        }
        Map<String, Map<String, String>> students = new LinkedHashMap<>();
        for (var row : table.rows()) {
            fits(source, row, table.head());
            var cells = new LinkedHashMap<>(table.named(row));
            var student = cell(cells, STUDENT).strip();
            cells.remove(STUDENT);
            var typed = wide ? cells : Map.of(cell(cells, PART).strip(), cell(cells, ANSWER));
            known(source, row.line(), List.copyOf(typed.keySet()), ids);
            var answers = students.computeIfAbsent(student, name -> new LinkedHashMap<>());
            typed.keySet().stream().filter(answers::containsKey).findFirst().ifPresent(id -> {
                throw fault(
                        source, row.line(), "'" + student + "' has two answers to " + id, "keep the one that counts");
            });
            answers.putAll(typed);
        }
        return new Sheet(students);
    }

    /** Each column once, and no more cells than columns. */
    private static void fits(Source source, Table.Row row, List<String> head) {
        var twice = head.stream()
                .filter(name -> Collections.frequency(head, name) > 1)
                .findFirst();
        if (twice.isPresent()) {
            throw fault(source, 1, "there are two columns '" + twice.get() + "'", "each answer has one column");
        }
        if (row.cells().stream().skip(head.size()).anyMatch(cell -> !cell.isBlank())) {
            throw fault(
                    source,
                    row.line(),
                    row.cells().size() + " cells where the head has " + head.size(),
                    "an answer with a comma stands between quotation marks");
        }
    }

    /** A file as text. @throws BadInput at the first place that is not UTF-8 */
    public static Source decoded(String file, byte[] bytes) {
        var text = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        var read = Source.of(file, text.flip().toString());
        if (result.isError()) {
            var end = read.text().length();
            throw BadInput.of(Diagnostic.error(
                    read.place(end, end), "here the file is not in UTF-8", "save the sheet as CSV in UTF-8"));
        }
        return read;
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
