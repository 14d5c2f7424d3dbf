package keywright.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Characters of mathematics that text fonts lack, and the formulas that stand for them. */
public final class Symbols {
    private static final Map<Integer, String> FORMULAS = read();
    private static final Map<String, String> CHARACTERS = FORMULAS.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getValue, e -> Character.toString(e.getKey()), (first, second) -> first));

    private Symbols() {}

    /** The formula that prints a character, if it is one of mathematics. */
    public static Optional<String> formula(int character) {
        return Optional.ofNullable(FORMULAS.get(character));
    }

    /** The character that a command prints, or nothing if it prints none of its own. */
    static String character(String command) {
        return CHARACTERS.getOrDefault(command, "");
    }

    private static Map<Integer, String> read() {
        var stream = Objects.requireNonNull(Symbols.class.getResourceAsStream("symbols.tsv"), "symbols.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0].codePointAt(0), pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
