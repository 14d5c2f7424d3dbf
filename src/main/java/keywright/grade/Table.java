package keywright.grade;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table with a head, as comma-separated values in UTF-8. */
public record Table(List<String> head, List<Row> rows) {
    private static final int LONGEST = 1000;
    private static final Pattern FORMULA = Pattern.compile("[=@+\\-\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n]]");
    private static final CSVFormat WRITTEN =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").build();

    /** A row and the line it ends on, counted from one. */
    public record Row(long line, List<String> cells) {
        /** A row keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A table keeps its own copies. */
    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** A table of rows. */
    static Table of(List<String> head, List<List<String>> rows) {
        return new Table(head, rows.stream().map(cells -> new Row(0, cells)).toList());
    }

    /** Reads a table whose first row is its head. @throws IOException if a quotation does not end */
    static Table read(String text) throws IOException {
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setTrim(false)
                .setIgnoreEmptyLines(true)
                .build()
                .parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            var rows = new java.util.ArrayList<Row>();
            parser.forEach(row -> rows.add(new Row(parser.getCurrentLineNumber(), row.toList())));
            return rows.isEmpty()
                    ? new Table(List.of(), List.of())
                    : new Table(rows.get(0).cells().stream().map(String::strip).toList(), rows.subList(1, rows.size()));
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    /** The cells of a row by the name of their column; what is missing is empty. */
    Map<String, String> named(Row row) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), i < row.cells().size() ? row.cells().get(i) : "");
        }
        return cells;
    }

    /**
     * The table as text; a cell that a spreadsheet would run as a formula is disarmed by an apostrophe, signs that show
     * nothing are spelled out, and what is very long is cut.
     */
    public String csv() {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, WRITTEN)) {
            printer.printRecord(head);
            for (var row : rows) {
                printer.printRecord(row.cells().stream().map(Table::disarmed).collect(Collectors.toList()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String disarmed(String cell) {
        var shown = HIDDEN.matcher(cell)
                .replaceAll(
                        sign -> String.format("\\\\u%04X", (int) sign.group().charAt(0)));
        var cut = shown.length() > LONGEST
                ? shown.substring(0, LONGEST) + " \u2026 (" + shown.length() + " characters)"
                : shown;
        return FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cut : cut;
    }
}
