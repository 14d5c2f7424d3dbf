package keywright.arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import keywright.answer.Answer;
import keywright.answer.Judgement;
import keywright.answer.Reading;
import keywright.answer.Unreadable;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.term.Array;
import keywright.term.Shape;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Rewritings of right answers that are arrays are accepted, wrong ones are refused, typed plainly and in TeX. */
class BankArraysTest {
    private static final Pattern MATRIX = Pattern.compile("(\\w+) x (\\w+).*");
    private static final Pattern VECTOR = Pattern.compile(".*vector.*? in R\\^(\\w+).*");
    private final List<String> deviations = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void rewritings_are_equal_and_wrong_answers_are_different() throws IOException {
        Cas.ready();
        var folder = Path.of(System.getProperty("keywright.shared", ""), "bank");
        assumeTrue(Files.exists(folder), "nothing at " + folder);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                var root = map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
                list(root.get("problems")).stream()
                        .map(BankArraysTest::map)
                        .filter(problem -> "matrix".equals(problem.get("kind")))
                        .forEach(this::problem);
            }
        }
        System.out.println("arrays: " + counts);
        deviations.forEach(line -> System.out.println("  " + line));
        assertThat(counts).containsKey("equal expected, equal");
        assertThat(deviations).isEmpty();
    }

    private void problem(Map<String, Object> problem) {
        var arrays = new ArrayList<Array>();
        var facts = new TreeMap<String, Domain>();
        var aliases = new TreeMap<String, String>();
        map(problem.get("symbols")).forEach((name, symbol) -> {
            var assumed = map(symbol).getOrDefault("assume", "real").toString();
            aliases.put(map(symbol).getOrDefault("latex", name).toString(), name);
            array(name, assumed, problem)
                    .ifPresentOrElse(
                            arrays::add,
                            () -> facts.put(name, assumed.equals("positive") ? Domain.POSITIVE : Domain.REAL));
        });
        var names = new ArrayList<>(facts.keySet());
        arrays.forEach(array -> names.add(array.name()));
        arrays.forEach(array -> array.shape().sizes().forEach(size -> names.addAll(size.symbols())));
        var reading = Reading.of(names).withArrays();
        for (var alias : aliases.entrySet()) {
            reading = reading.alias(alias.getKey(), alias.getValue());
        }
        var key = map(problem.get("answer")).getOrDefault("plain", "").toString();
        var judge = new Judge(arrays, reading, new ArrayEquality(arrays, new Facts(facts)), problem);
        judge.all("equivalents", "equal", key);
        judge.all("wrong_answers", "different", key);
    }

    private final class Judge {
        private final List<Array> arrays;
        private final Reading reading;
        private final ArrayEquality equality;
        private final Map<String, Object> problem;

        Judge(List<Array> arrays, Reading reading, ArrayEquality equality, Map<String, Object> problem) {
            this.arrays = arrays;
            this.reading = reading;
            this.equality = equality;
            this.problem = problem;
        }

        void all(String what, String expected, String key) {
            for (var entry : list(problem.getOrDefault(what, List.of()))) {
                for (var form : List.of("plain", "latex_auto", "latex")) {
                    var typed = map(entry).getOrDefault(form, "").toString();
                    if (!typed.isEmpty() && !(form.equals("latex") && map(entry).containsKey("latex_auto"))) {
                        one(expected, key, typed);
                    }
                }
            }
        }

        private void one(String expected, String key, String typed) {
            var start = System.nanoTime();
            var judgement = judged(key, typed);
            var time = (System.nanoTime() - start) / 1_000_000;
            counts.merge(expected + " expected, " + judgement.verdict(), 1, Integer::sum);
            counts.merge("longest ms", (int) time, Math::max);
            if (!judgement.verdict().equals(expected)) {
                deviations.add(problem.get("id") + ": " + typed + " against " + key + ": " + judgement.verdict() + ": "
                        + judgement.because());
            }
        }

        private Judgement judged(String key, String typed) {
            try {
                return equality.judge(formula(typed), formula(key));
            } catch (Unreadable unreadable) {
                return new Judgement.Undecided(unreadable.render(typed));
            }
        }

        private Expr formula(String typed) {
            return Answer.read(plain(typed), reading).formula();
        }

        /** The bank's own syntax as a student would type it. */
        private String plain(String typed) {
            var text = typed.replace("[0]", "")
                    .replaceAll("\\bI_\\(", "eye(")
                    .replaceAll("\\bv(exp|log)\\b", "$1")
                    .replaceAll("vinv\\((softmax\\([a-z]+\\)|\\w+)\\)", "$1^(-1)")
                    .replaceAll("vsq\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)", "($1)^2")
                    .replaceAll("\\\\sigma(?=\\\\left)", "\\\\operatorname{sigmoid}")
                    .replace("\\circ", "");
            for (var array : arrays) {
                for (int i = 0; i < array.shape().rank(); i++) {
                    var size = array.shape().sizes().get(i).wolfram();
                    var side = i == 0 ? "rows" : "cols";
                    text = text.replaceAll("\\b" + array.name() + "\\." + side, size)
                            .replaceAll(
                                    "\\\\operatorname\\{" + side + "\\}\\\\left\\(" + tex(array.name())
                                            + "\\\\right\\)",
                                    size);
                }
            }
            return text;
        }

        private String tex(String name) {
            return Pattern.quote(map(map(problem.get("symbols")).get(name))
                    .getOrDefault("latex", name)
                    .toString());
        }
    }

    private static java.util.Optional<Array> array(String name, String assumed, Map<String, Object> problem) {
        var matrix = MATRIX.matcher(assumed);
        var vector = VECTOR.matcher(assumed);
        var shape = matrix.matches()
                ? List.of(Expr.symbol(matrix.group(1)), (Expr) Expr.symbol(matrix.group(2)))
                : assumed.contains("square")
                        ? List.of(Expr.symbol("n"), (Expr) Expr.symbol("n"))
                        : vector.matches()
                                ? List.of((Expr) Expr.symbol(vector.group(1)))
                                : assumed.contains("vector") ? List.of((Expr) Expr.symbol("n")) : List.<Expr>of();
        var shares = "mat-08".equals(problem.get("id")) && name.equals("t");
        var trait = assumed.contains("SPD")
                ? Array.Trait.POSITIVE_DEFINITE
                : shares ? Array.Trait.PROBABILITY : Array.Trait.ANY;
        return shape.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(Array.constant(name, new Shape(shape), trait));
    }

    private static List<Object> list(@org.jspecify.annotations.Nullable Object value) {
        return ((List<?>) Objects.requireNonNull(value))
                .stream().<Object>map(Objects::requireNonNull).toList();
    }

    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        var map = new TreeMap<String, Object>();
        ((Map<?, ?>) Objects.requireNonNull(value))
                .forEach((name, part) -> map.put(name.toString(), part == null ? "" : part));
        return map;
    }
}
