package keywright.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** The answers of a class, judged, in the order of the sheet. */
public record Gradebook(List<Line> lines) {
    private static final List<String> HEAD = List.of(
            "student", "part", "answer", "verdict", "points", "of", "mistake", "left the path at step", "feedback");

    /** One answer of one student. */
    public record Line(String student, KeyEntry entry, String typed, Graded graded) {}

    /** A gradebook keeps its own copy. */
    public Gradebook {
        lines = List.copyOf(lines);
    }

    /** Judges every answer; tells how far it has come, from 0 to 1. */
    public static Gradebook of(AnswerKey key, Sheet sheet, DoubleConsumer progress) {
        Map<String, Grader> graders = new LinkedHashMap<>();
        key.entries().forEach(entry -> graders.put(entry.id(), new Grader(entry)));
        var lines = new ArrayList<Line>();
        sheet.students().forEach((student, answers) -> {
            Map<String, List<Mistake>> made = new LinkedHashMap<>();
            for (var entry : key.entries()) {
                var typed = answers.get(entry.id());
                if (typed != null) {
                    var graded = graders.computeIfAbsent(entry.id(), id -> new Grader(entry))
                            .grade(typed, made);
                    graded.mistake().ifPresent(mistake -> made.computeIfAbsent(
                                    entry.part().part().id(), id -> new ArrayList<>())
                            .add(mistake));
                    lines.add(new Line(student, entry, typed, graded));
                    progress.accept((double) lines.size() / sheet.size());
                }
            }
        });
        return new Gradebook(lines);
    }

    /** The lines by student. */
    public Map<String, List<Line>> students() {
        Map<String, List<Line>> students = new LinkedHashMap<>();
        lines.forEach(line -> students.computeIfAbsent(line.student(), name -> new ArrayList<>())
                .add(line));
        return students;
    }

    /** The sum of the points given. */
    public static BigDecimal points(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.graded().credit().stream())
                .map(Credit::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many answers have a verdict. */
    public long count(Graded.Verdict verdict) {
        return lines.stream().filter(line -> line.graded().verdict() == verdict).count();
    }

    /** One line an answer. */
    public Table table() {
        var rows = lines.stream().map(Gradebook::row).toList();
        return Table.of(HEAD, rows);
    }

    private static List<String> row(Line line) {
        var mistake = line.graded().mistake();
        return List.of(
                line.student(),
                line.entry().id(),
                line.typed(),
                line.graded().verdict().word(),
                line.graded().points(),
                line.entry().full().shown(),
                mistake.map(Mistake::name).orElse(""),
                mistake.map(one -> Integer.toString(one.step())).orElse(""),
                line.graded().feedback());
    }
}
