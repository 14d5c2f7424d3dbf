package keywright.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The keys and names an author may write: the table that the readers use and that the published schema is held to. */
public final class Format {
    private Format() {}

    /** The keys of one kind of map. */
    public record Keys(String what, List<String> required, List<String> optional) {
        /** Keys keep their own copies. */
        public Keys {
            required = List.copyOf(required);
            optional = List.copyOf(optional);
        }

        /** Every key, the required ones first. */
        public List<String> all() {
            var all = new ArrayList<>(required);
            all.addAll(optional);
            return all;
        }
    }

    /** {@code set.yaml}. */
    public static final Keys SET =
            new Keys("a set", List.of("title", "course", "order"), List.of("author", "language", "parameters"));

    /** The front matter of a question. */
    public static final Keys QUESTION = new Keys(
            "a question",
            List.of("title", "parts"),
            List.of("number", "parameters", "given", "define", "require", "experiments"));

    /** A parameter; at most one of {@code integer}, {@code real} and {@code positive}. */
    public static final Keys PARAMETER =
            new Keys("a parameter", List.of("value"), List.of("integer", "real", "positive", "unit", "tex", "meaning"));

    /** Something given: random if it has a law, else a constant. */
    public static final Keys GIVEN = new Keys(
            "something given",
            List.of(),
            List.of(
                    "shape",
                    "law",
                    "function",
                    "elementwise",
                    "nonzero",
                    "positive",
                    "fraction",
                    "probability",
                    "symmetric",
                    "definite",
                    "independent",
                    "tex",
                    "meaning"));

    /** A condition that the parameters in use must meet. */
    public static final Keys REQUIRE = new Keys("a requirement", List.of("formula"), List.of("because"));

    /** A part of a question. */
    public static final Keys PART =
            new Keys("a part", List.of(), List.of("title", "points", "as", "given", "define", "find", "require"));

    /** A name for a formula. */
    public static final Keys DEFINE = new Keys("a definition", List.of("is"), List.of("tex", "unit", "meaning"));

    /** What is asked for. */
    public static final Keys FIND = new Keys(
            "something to find",
            List.of("is"),
            List.of("tex", "unit", "meaning", "ask", "accept", "tolerance", "cited", "plot", "grid"));

    /** An experiment on learning. */
    public static final Keys EXPERIMENT =
            new Keys("an experiment", List.of("network", "data", "training", "parameterisations", "grid"), List.of());

    /** The networks of an experiment: {@code hidden} square matrices between the first and the last. */
    public static final Keys NETWORK = new Keys("a network", List.of("inputs", "hidden", "outputs"), List.of());

    /** The data of an experiment: the width of the network that makes them, and the noise on them. */
    public static final Keys DATA = new Keys("data", List.of("teacher", "noise"), List.of());

    /** How the networks of an experiment are trained. */
    public static final Keys TRAINING = new Keys("training", List.of("optimiser", "batch", "steps"), List.of());

    /** What an experiment varies: widths, and binary logarithms of learning rates. */
    public static final Keys GRID = new Keys("a grid", List.of("widths", "rates", "repeats"), List.of());

    /** How weights scale with the width, by their place in the network. */
    public static final Keys PARAMETERISATION =
            new Keys("a parameterisation", List.of("input", "hidden", "output"), List.of());

    /** Initial variance and learning rate of weights, up to a constant, in {@code fan_in} and {@code fan_out}. */
    public static final Keys SCALING = new Keys("a scaling", List.of("variance", "rate"), List.of());

    /** What a name looks like. */
    public static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");

    /** What the letter of a part looks like. */
    public static final Pattern LETTER = Pattern.compile("[a-z]");

    /** What the number of a question looks like. */
    public static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]+");

    /** What the file name of a question looks like, without {@code .md}. */
    public static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    /** Every table by the name of its schema. */
    public static Map<String, Keys> tables() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("set", SET),
                Map.entry("question", QUESTION),
                Map.entry("parameter", PARAMETER),
                Map.entry("given", GIVEN),
                Map.entry("require", REQUIRE),
                Map.entry("part", PART),
                Map.entry("define", DEFINE),
                Map.entry("find", FIND),
                Map.entry("experiment", EXPERIMENT),
                Map.entry("network", NETWORK),
                Map.entry("data", DATA),
                Map.entry("training", TRAINING),
                Map.entry("grid", GRID),
                Map.entry("parameterisation", PARAMETERISATION),
                Map.entry("scaling", SCALING)));
    }
}
