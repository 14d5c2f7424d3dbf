package keywright.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import keywright.Sources;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A problem of the bank: its points with the values found there, and the front matter an author would write for it. */
record BankProblem(String id, String family, Optional<FrontMatter> stated, List<Found> points) {
    private static final Path STATEMENTS = Path.of("src/test/resources/bank");

    /** A point of the bank, by the bank's names, and the value found there; arrays row by row. */
    record Found(Map<String, List<Double>> at, Map<String, List<Integer>> shapes, List<Double> value) {}

    /** The problems of a family, in the order of the bank; {@code family} is the letter its file begins with. */
    static List<BankProblem> of(Path bank, String family) {
        try (Stream<Path> files = Files.list(bank)) {
            var file = files.filter(path -> path.getFileName().toString().startsWith(family + "_"))
                    .findFirst()
                    .orElseThrow();
            var root = map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
            return list(root.get("problems")).stream()
                    .map(BankProblem::map)
                    .map(problem -> read(problem, family))
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static BankProblem read(Map<String, Object> problem, String family) {
        var id = problem.getOrDefault("id", "").toString();
        var file = STATEMENTS.resolve(family).resolve(id + ".yaml");
        var stated =
                Files.exists(file) ? Optional.of(new FrontMatter(Sources.text(file))) : Optional.<FrontMatter>empty();
        var points = list(problem.get("points")).stream()
                .map(BankProblem::map)
                .map(point -> found(map(point.get("params")), point.get("value")))
                .toList();
        return new BankProblem(id, family, stated, points);
    }

    private static Found found(Map<String, Object> parameters, Object value) {
        var at = new TreeMap<String, List<Double>>();
        var shapes = new TreeMap<String, List<Integer>>();
        parameters.forEach((name, given) -> {
            at.put(name, numbers(given));
            shapes.put(name, shape(given));
        });
        return new Found(at, shapes, numbers(value));
    }

    private static List<Double> numbers(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .flatMap(part -> numbers(Objects.requireNonNull(part)).stream())
                        .toList()
                : List.of(((Number) value).doubleValue());
    }

    private static List<Integer> shape(Object value) {
        var sizes = new ArrayList<Integer>();
        for (Object at = value; at instanceof List<?> list; at = Objects.requireNonNull(list.get(0))) {
            sizes.add(list.size());
        }
        return sizes;
    }

    private static List<Object> list(Object value) {
        return ((List<?>) value).stream().<Object>map(Objects::requireNonNull).toList();
    }

    private static Map<String, Object> map(Object value) {
        var map = new TreeMap<String, Object>();
        ((Map<?, ?>) value).forEach((name, part) -> map.put(name.toString(), part == null ? "" : part));
        return map;
    }
}
