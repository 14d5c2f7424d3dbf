package keywright.book.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.cas.Cas;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Listed;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\det A = \sum_k (-1)^{1+k} a_{1k} \det A_{1k}\) for a matrix that is written out, with at most three rows. */
public record DeterminantOfList() implements Rule {
    private static final int MOST = 9;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Reduction determinant)
                || determinant.kind() != Reduction.Kind.DETERMINANT
                || !(determinant.of() instanceof Listed list)
                || list.entries().size() > MOST) {
            return Optional.empty();
        }
        var sum = of(list.entries());
        var after = sum instanceof Scalar scalar ? new Scalar(Cas.simplify(scalar.value(), context.facts())) : sum;
        return Optional.of(Step.of(this, goal, after, "expand the determinant along the first row"));
    }

    private static Term of(List<Term> entries) {
        var size = (int) Math.round(Math.sqrt(entries.size()));
        if (size == 1) {
            return entries.get(0);
        }
        var terms = new ArrayList<Term>();
        for (int k = 0; k < size; k++) {
            var column = k;
            var minor = IntStream.range(size, entries.size())
                    .filter(i -> i % size != column)
                    .mapToObj(entries::get)
                    .toList();
            terms.add(Terms.times(Scalar.of(k % 2 == 0 ? 1 : -1), entries.get(k), of(minor)));
        }
        return Terms.plus(terms);
    }

    @Override
    public Citation source() {
        return Sources.LAPLACE;
    }

    @Override
    public List<String> examples() {
        return List.of("Det[{{1 + b - a, -b}, {1, 0}}]", "Det[{{a, b, 0}, {b, a, b}, {0, b, a}}]");
    }
}
