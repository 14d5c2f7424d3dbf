package keywright.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The experiments on an answer: at single points, along a parameter, and on a grid where the author wants that. */
public record Trials(List<Check> checks, Optional<Traverse> along, Optional<Survey> survey) {
    /** Nothing was tried. */
    static final Trials NONE = new Trials(List.of(), Optional.empty(), Optional.empty());

    /** Trials keep their own copy. */
    public Trials {
        checks = List.copyOf(checks);
    }

    /** All of them. */
    public List<Check> all() {
        var drawn = along.stream().flatMap(traverse -> traverse.checks().stream());
        var tabled = survey.stream().flatMap(table -> table.rows().stream()).map(Survey.Row::check);
        return Stream.concat(checks.stream(), Stream.concat(drawn, tabled)).toList();
    }
}
