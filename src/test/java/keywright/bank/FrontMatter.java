package keywright.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import keywright.bank.BankProblem.Found;
import keywright.cas.Parsed;
import keywright.check.Point;
import keywright.numeric.Compiled;
import keywright.problem.ProblemSet;
import keywright.problem.Statement;

/**
 * A question without prose. Lines {@code # where: g[[j]] = Sqrt[gn2/d2]} or {@code # where: v = s2} on top say what a
 * name of the question is in the names of the bank, where they differ. A line {@code # why: …} says why a problem is
 * not stated, or not derived.
 */
record FrontMatter(String text) {
    private static final Pattern WHERE =
            Pattern.compile("^# where: (\\w+)(?:\\[\\[(\\w+)(?:, *(\\w+))?]])? = (.+)$", Pattern.MULTILINE);

    private static final Pattern WHY = Pattern.compile("^# why: (.+)$", Pattern.MULTILINE);

    /** Whether there is more than remarks. */
    boolean stated() {
        return text.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** Why it is not stated or not derived, if that is written down. */
    String why() {
        var why = WHY.matcher(text);
        return why.find() ? ": " + why.group(1) : "";
    }

    /** The set of this one question, read as any set is. */
    ProblemSet set() {
        try {
            var folder = Files.createTempDirectory("bank");
            var question = folder.resolve("q1.md");
            var names = folder.resolve("set.yaml");
            try {
                Files.writeString(question, "---\n" + text.strip() + "\n---\n# a\nFind the answer.\n");
                Files.writeString(names, "title: Bank\ncourse: Bank\norder: [q1]\n");
                return ProblemSet.read(folder);
            } finally {
                Files.deleteIfExists(question);
                Files.deleteIfExists(names);
                Files.delete(folder);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** A point of the bank in the names of the question. Sizes that the bank leaves out are those of its arrays. */
    Point point(Statement statement, Found found) {
        var values = new TreeMap<String, Double>();
        found.at().forEach((name, entries) -> {
            if (entries.size() == 1
                    && found.shapes().getOrDefault(name, List.of()).isEmpty()) {
                values.put(name, entries.get(0));
            }
        });
        var arrays = new TreeMap<String, double[]>();
        found.at()
                .forEach((name, entries) ->
                        arrays.put(name, entries.stream().mapToDouble(x -> x).toArray()));
        statement.givens().forEach((name, given) -> {
            var sizes = found.shapes().getOrDefault(name, List.of());
            for (int i = 0; i < sizes.size() && i < given.shape().size(); i++) {
                values.putIfAbsent(given.shape().get(i).expr().wolfram(), (double) sizes.get(i));
            }
        });
        var where = WHERE.matcher(text);
        while (where.find()) {
            var sizes = new ArrayList<Integer>();
            statement.given(where.group(1)).ifPresent(given -> given.shape()
                    .forEach(size -> sizes.add((int) number(size.expr().wolfram(), values))));
            var entries = entries(where.group(4), List.of(text(where.group(2)), text(where.group(3))), sizes, values);
            arrays.put(where.group(1), entries);
            values.put(where.group(1), entries[0]);
        }
        return new Point(values, arrays);
    }

    private static String text(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }

    private static double[] entries(String formula, List<String> indices, List<Integer> sizes, Map<String, Double> at) {
        var count = sizes.stream().mapToInt(size -> size).reduce(1, (a, b) -> a * b);
        var entries = new double[count];
        for (int place = 0; place < count; place++) {
            var names = new TreeMap<>(at);
            var rest = place;
            for (int axis = sizes.size() - 1; axis >= 0; axis--) {
                names.put(indices.get(axis), rest % sizes.get(axis) + 1.0);
                rest /= sizes.get(axis);
            }
            entries[place] = number(formula, names);
        }
        return entries;
    }

    private static double number(String formula, Map<String, Double> at) {
        var names = List.copyOf(at.keySet());
        var values = names.stream().mapToDouble(name -> at.getOrDefault(name, Double.NaN));
        return Compiled.of(Parsed.of(formula).formula().normal(), names).value(values.toArray());
    }
}
