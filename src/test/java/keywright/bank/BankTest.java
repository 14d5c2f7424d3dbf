package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The problems of the bank, stated as an author would, derived, and compared with the values that others found by
 * other means. What is not derived is named; nothing may be wrong.
 */
class BankTest {
    private static final Map<String, String> REPORT = new TreeMap<>();
    private static final Map<String, Double> SECONDS = new TreeMap<>();
    private static final double LEAST_SHARE = 0.9;
    private static final double LONG = 0.5;
    private static final int SLOWEST = 8;

    private static Path bank() {
        var bank = Path.of(System.getProperty("keywright.shared", ""), "bank");
        assumeTrue(Files.exists(bank), "no bank of problems at " + bank);
        return bank;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"})
    void nothing_of_a_family_is_wrong_and_nearly_all_that_is_stated_is_derived(String family) {
        var outcomes = new TreeMap<String, List<String>>(Map.of(
                "derived", new ArrayList<>(),
                "not derived", new ArrayList<>(),
                "not stated", new ArrayList<>(),
                "wrong", new ArrayList<>()));
        for (var problem : BankProblem.of(bank(), family)) {
            var outcome = timed(problem);
            outcomes.getOrDefault(outcome.kind(), List.of()).add(problem.id() + outcome.because());
        }
        REPORT.put(family, report(outcomes));
        assertThat(outcomes.get("wrong")).as("family %s", family).isEmpty();
        var derived = outcomes.getOrDefault("derived", List.of()).size();
        var missed = outcomes.getOrDefault("not derived", List.of()).size();
        assertThat(derived).as("family %s", family).isGreaterThanOrEqualTo((int)
                Math.floor(LEAST_SHARE * (derived + missed)));
    }

    /** The outcome; what took long is tried again, for the first time may have been that of loading. */
    private static BankAnswer timed(BankProblem problem) {
        var start = processorSeconds();
        var outcome = BankAnswer.of(problem);
        var seconds = processorSeconds() - start;
        if (seconds > LONG) {
            start = processorSeconds();
            BankAnswer.of(problem);
            seconds = processorSeconds() - start;
        }
        SECONDS.put(problem.id(), seconds);
        return outcome;
    }

    /** Of all threads; other programs on the machine do not count. */
    private static double processorSeconds() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return machine.getProcessCpuTime() / 1e9;
    }

    private static String report(Map<String, List<String>> outcomes) {
        var counts = new StringBuilder();
        outcomes.forEach((kind, problems) ->
                counts.append(kind).append(' ').append(problems.size()).append("  "));
        outcomes.forEach((kind, problems) -> {
            if (!kind.equals("derived")) {
                problems.forEach(problem ->
                        counts.append("\n  ").append(kind).append(": ").append(problem));
            }
        });
        return counts.toString();
    }

    @AfterAll
    static void report() {
        REPORT.forEach((family, report) -> System.out.println("family " + family + ": " + report));
        var slowest = SECONDS.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(SLOWEST)
                .map(entry -> String.format(Locale.ROOT, "%s %.2f s", entry.getKey(), entry.getValue()))
                .toList();
        System.out.println("slowest, warm, in processor seconds: " + String.join(", ", slowest));
    }
}
