package keywright.answer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Material kept beside the project, and what is reported of a run over it. */
final class Shared {
    private Shared() {}

    static Path folder(String name) {
        var folder = Path.of(System.getProperty("keywright.shared", ""), name);
        assumeTrue(Files.exists(folder), "nothing at " + folder);
        return folder;
    }

    /** The rows of a table by the names in its first line. */
    static List<Map<String, String>> rows(String file) {
        try {
            var lines = Files.readAllLines(folder("peers").resolve(file), StandardCharsets.UTF_8);
            var head = lines.get(0).split("\t", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(head, line.split("\t", -1)))
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Map<String, String> row(String[] head, String[] cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < head.length; i++) {
            row.put(head[i], i < cells.length ? cells[i] : "");
        }
        return row;
    }

    /** Times of a run, warm, reported and never asserted. */
    static final class Times {
        private final List<Double> milliseconds = new ArrayList<>();

        Times() {
            keywright.cas.Cas.ready();
        }

        <T> T taken(java.util.function.Supplier<T> work) {
            var start = worked();
            var result = work.get();
            milliseconds.add((worked() - start) / 1e6);
            return result;
        }

        /** What this thread and those of the algebra system have worked, whatever else the machine does. */
        private static long worked() {
            var threads = java.lang.management.ManagementFactory.getThreadMXBean();
            var algebra = 0L;
            for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
                if (thread != null && thread.getThreadName().equals("algebra")) {
                    algebra += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
                }
            }
            return algebra + threads.getCurrentThreadCpuTime();
        }

        String report() {
            Collections.sort(milliseconds);
            return String.format(
                    Locale.ROOT,
                    "%d pairs, median %.2f ms, longest %.0f ms",
                    milliseconds.size(),
                    milliseconds.get(milliseconds.size() / 2),
                    milliseconds.get(milliseconds.size() - 1));
        }
    }
}
