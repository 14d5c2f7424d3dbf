package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Listed;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\operatorname{tr} A = a_{11} + \dots + a_{nn}\) for a matrix that is written out. */
public record TraceOfList() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Reduction trace)
                || trace.kind() != Reduction.Kind.TRACE
                || !(trace.of() instanceof Listed list)) {
            return Optional.empty();
        }
        var size = (int) Math.round(Math.sqrt(list.entries().size()));
        var diagonal = IntStream.range(0, size)
                .mapToObj(i -> list.entries().get(i * size + i))
                .toList();
        return Optional.of(Step.of(this, goal, Terms.plus(diagonal), "the trace is the sum along the diagonal"));
    }

    @Override
    public Citation source() {
        return Sources.LAPLACE;
    }

    @Override
    public List<String> examples() {
        return List.of("Tr[{{1 + b - a, -b}, {1, 0}}]");
    }
}
