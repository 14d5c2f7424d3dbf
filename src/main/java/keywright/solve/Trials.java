package keywright.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The experiments on an answer: at single points, and along a parameter where the author wants that drawn. */
public record Trials(List<Check> checks, Optional<Traverse> along) {
    /** Nothing was tried. */
    static final Trials NONE = new Trials(List.of(), Optional.empty());

    /** Trials keep their own copy. */
    public Trials {
        checks = List.copyOf(checks);
    }

    /** All of them. */
    public List<Check> all() {
        return Stream.concat(checks.stream(), along.stream().flatMap(traverse -> traverse.checks().stream()))
                .toList();
    }
}
