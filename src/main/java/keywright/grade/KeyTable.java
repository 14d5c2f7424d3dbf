package keywright.grade;

import java.util.ArrayList;
import java.util.List;
import keywright.solve.Value;
import keywright.tex.PlainFormulas;

/** An answer key as a table: the right answers, the forms that are accepted, the mistakes. */
public final class KeyTable {
    private static final List<String> HEAD =
            List.of("answer", "kind", "form", "value", "points", "step", "name", "what was done", "what it reveals");

    private KeyTable() {}

    /** The table of a key. */
    public static Table of(AnswerKey key) {
        var rows = new ArrayList<List<String>>();
        key.entries().forEach(entry -> rows.addAll(rows(entry)));
        return Table.of(HEAD, rows);
    }

    private static List<List<String>> rows(KeyEntry entry) {
        var rows = new ArrayList<List<String>>();
        var full = entry.full().shown();
        var value = entry.value().map(Value::shown).orElse("");
        rows.add(row(entry, "right", List.of(Typed.of(entry.asked().answer()), value, full, "", "", "", "")));
        for (var form : entry.accepted()) {
            rows.add(row(entry, "accepted", List.of(Typed.of(form), value, full, "", "", "", "")));
        }
        for (var mistake : entry.catalogue().mistakes()) {
            var cells = List.of(
                    Typed.of(mistake.answer()),
                    entry.value(mistake.answer()).map(Value::shown).orElse(""),
                    mistake.credit().shown(),
                    Integer.toString(mistake.step()),
                    mistake.name(),
                    PlainFormulas.in(mistake.way().words()),
                    PlainFormulas.in(mistake.way().by().reveals()));
            rows.add(row(entry, "mistake", cells));
        }
        entry.catalogue().notes().forEach(note -> rows.add(row(entry, "note", List.of("", "", "", "", "", note, ""))));
        return rows;
    }

    private static List<String> row(KeyEntry entry, String kind, List<String> cells) {
        var row = new ArrayList<>(List.of(entry.id(), kind));
        row.addAll(cells);
        return row;
    }
}
