package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import keywright.cas.Domain;
import keywright.cas.Facts;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Rewritings of right answers are accepted, wrong answers are refused, typed plainly and in TeX. */
class BankAnswersTest {
    private final Shared.Times times = new Shared.Times();
    private final List<String> deviations = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void rewritings_are_equal_and_wrong_answers_are_different() throws IOException {
        try (var files = Files.list(Shared.folder("bank"))) {
            var names = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            for (var name : names) {
                var root = map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(name)));
                list(root.get("problems")).stream().map(BankAnswersTest::map).forEach(this::problem);
            }
        }
        System.out.println("bank: " + counts + "; " + times.report());
        deviations.forEach(line -> System.out.println("  " + line));
        assertThat(deviations).isEmpty();
    }

    private void problem(Map<String, Object> problem) {
        if (!"scalar".equals(problem.get("kind"))) {
            return;
        }
        var symbols = new TreeMap<String, Map<String, Object>>();
        map(problem.get("symbols")).forEach((name, symbol) -> symbols.put(name, map(symbol)));
        var reading = Reading.of(symbols.keySet());
        for (var symbol : symbols.entrySet()) {
            reading = reading.alias(
                    symbol.getValue().getOrDefault("latex", symbol.getKey()).toString(), symbol.getKey());
        }
        var key = map(problem.get("answer")).getOrDefault("plain", "").toString();
        judged(problem, "equivalents", "equal", new Key(key, reading, facts(symbols)));
        judged(problem, "wrong_answers", "different", new Key(key, reading, facts(symbols)));
    }

    private record Key(String answer, Reading reading, Facts facts) {}

    private void judged(Map<String, Object> problem, String what, String expected, Key key) {
        for (var entry : list(problem.getOrDefault(what, List.of()))) {
            var forms = map(entry);
            compared(problem, expected, key, forms.getOrDefault("plain", "").toString());
            compared(
                    problem,
                    expected,
                    key,
                    forms.getOrDefault("latex_auto", forms.getOrDefault("latex", ""))
                            .toString());
        }
    }

    private void compared(Map<String, Object> problem, String expected, Key key, String typed) {
        var judgement = times.taken(() -> judgement(key, typed));
        counts.merge(expected + " expected, " + judgement.verdict(), 1, Integer::sum);
        if (!judgement.verdict().equals(expected)) {
            deviations.add(problem.get("id") + ": " + typed + " against " + key.answer() + ": " + judgement.verdict()
                    + ": " + judgement.because());
        }
    }

    private static Judgement judgement(Key key, String typed) {
        try {
            return new Equality(key.facts())
                    .judge(Answer.read(typed, key.reading()), Answer.read(key.answer(), key.reading()));
        } catch (Unreadable unreadable) {
            return new Judgement.Undecided(unreadable.render(typed));
        }
    }

    private static Facts facts(Map<String, Map<String, Object>> symbols) {
        var domains = new TreeMap<String, Domain>();
        symbols.forEach((name, symbol) ->
                domains.put(name, domain(symbol.getOrDefault("assume", "real").toString())));
        return new Facts(domains);
    }

    private static Domain domain(String assumed) {
        var integer = assumed.contains("integer");
        if (assumed.contains(">= 2")) {
            return new Domain(integer, 2, Double.POSITIVE_INFINITY);
        }
        if ((assumed.startsWith("0<") && !integer) || assumed.contains("[0,1]")) {
            return new Domain(integer, assumed.startsWith("0<=") ? 0 : Double.MIN_VALUE, 1 - 1e-12);
        }
        if (assumed.contains("nonnegative") || assumed.contains("0<=")) {
            return new Domain(integer, 0, Double.POSITIVE_INFINITY);
        }
        return assumed.contains("positive")
                ? integer ? Domain.COUNT : Domain.POSITIVE
                : new Domain(integer, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
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
