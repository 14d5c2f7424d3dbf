package keywright.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a sweep measured: the loss each network ended with, the design it was run for, and its seed. */
public record Results(String fingerprint, long seed, List<Outcome> outcomes) {
    private static final String COLUMNS = "parameterisation\twidth\tlog2(rate)\trepeat\tloss";
    private static final Pattern DESIGN = Pattern.compile("# design ([0-9a-f]{32})");
    private static final Pattern SEED = Pattern.compile("# seed (\\d{1,18})");
    private static final Pattern ROW = Pattern.compile("([^\\t]+)\\t(\\d{1,6})\\t(-?\\d{1,3})\\t(\\d{1,3})\\t"
            + "(Infinity|\\d{1,12}(?:\\.\\d{1,12})?(?:E-?\\d{1,2})?)");

    /** Results keep their own copy. */
    public Results {
        outcomes = List.copyOf(outcomes);
    }

    /** One network and its loss; infinite where training diverged. */
    public record Outcome(String parameterisation, int width, int rate, int repeat, double loss) {}

    /** A line that is not what a sweep writes. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        Malformed(int line, String message) {
            super(message);
            this.line = line;
        }

        /** The number of the line, counted from 1. */
        public int line() {
            return line;
        }
    }

    /** As a file: two lines of comment, the names of the columns, a line for each network. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add("# design " + fingerprint);
        lines.add("# seed " + seed);
        lines.add(COLUMNS);
        for (var outcome : outcomes) {
            lines.add(String.join(
                    "\t",
                    outcome.parameterisation(),
                    Integer.toString(outcome.width()),
                    Integer.toString(outcome.rate()),
                    Integer.toString(outcome.repeat() + 1),
                    number(outcome.loss())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String number(double loss) {
        return Double.isInfinite(loss)
                ? "Infinity"
                : new BigDecimal(loss).round(new MathContext(5)).toString().replace("E+", "E");
    }

    /** Reads such a file. @throws Malformed at the first line that is not as it should be */
    public static Results parse(String text) throws Malformed {
        var lines = text.lines().toList();
        var design = DESIGN.matcher(line(lines, 0));
        var seed = SEED.matcher(line(lines, 1));
        if (!design.matches()) {
            throw new Malformed(1, "expected '# design' and a fingerprint");
        }
        if (!seed.matches()) {
            throw new Malformed(2, "expected '# seed' and a number");
        }
        if (!line(lines, 2).equals(COLUMNS)) {
            throw new Malformed(3, "expected the columns " + COLUMNS.replace("\t", ", "));
        }
        var outcomes = new ArrayList<Outcome>();
        for (int i = 3; i < lines.size(); i++) {
            outcomes.add(outcome(lines.get(i), i + 1));
        }
        return new Results(design.group(1), Long.parseLong(seed.group(1)), outcomes);
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    private static Outcome outcome(String line, int number) throws Malformed {
        var row = ROW.matcher(line);
        if (!row.matches()) {
            throw new Malformed(number, "expected a parameterisation, a width, a rate, a repeat and a loss");
        }
        return new Outcome(
                row.group(1),
                Integer.parseInt(row.group(2)),
                Integer.parseInt(row.group(3)),
                Integer.parseInt(row.group(4)) - 1,
                Double.parseDouble(row.group(5)));
    }

    /** The losses of one width by rate, in the order of the repeats. */
    TreeMap<Integer, List<Double>> losses(String parameterisation, int width) {
        var losses = new TreeMap<Integer, List<Double>>();
        for (var outcome : outcomes) {
            if (outcome.parameterisation().equals(parameterisation) && outcome.width() == width) {
                losses.computeIfAbsent(outcome.rate(), rate -> new ArrayList<>())
                        .add(outcome.loss());
            }
        }
        return losses;
    }
}
