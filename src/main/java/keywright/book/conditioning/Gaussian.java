package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.Dot;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Multinormal;
import keywright.term.Plus;
import keywright.term.Recursion;
import keywright.term.Reduction;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Times;
import keywright.term.Transpose;

/** Numbers that are sums of independent normal ones with constant coefficients: together they are normal. */
final class Gaussian {
    private static final String AT = "@";
    private static final String ALL = "*";
    private static final Set<Reduction.Kind> LINEAR =
            EnumSet.of(Reduction.Kind.TOTAL, Reduction.Kind.MEAN, Reduction.Kind.TRACE);

    private Gaussian() {}

    /** Whether the term is of first degree in independent normal numbers. */
    static boolean affine(Term term) {
        if (!term.random()) {
            return true;
        }
        if (term instanceof Array array) {
            return array.law().filter(Normal.class::isInstance).isPresent();
        }
        if (term instanceof Drawn drawn) {
            return drawn.located()
                    .filter(located ->
                            affine(located.noise()) && !located.scale().random())
                    .filter(located -> affine(located.location()))
                    .isPresent();
        }
        if (term instanceof Multinormal vector) {
            return affine(vector.mean());
        }
        return linear(term) && term.parts().stream().allMatch(Gaussian::affine);
    }

    /** Whether the operation is linear in its random parts. */
    private static boolean linear(Term term) {
        if (term instanceof Times || term instanceof Dot) {
            return term.parts().stream().filter(Term::random).count() == 1;
        }
        if (term instanceof Recursion recursion) {
            return recursion.factors().stream().noneMatch(Term::random);
        }
        return term instanceof Plus
                || term instanceof Sum
                || term instanceof Defined
                || term instanceof Entry
                || term instanceof Transpose
                || term instanceof Reduction reduction && LINEAR.contains(reduction.kind());
    }

    /** Whether the term is such a sum and random, and its mean is zero: no constant term, and all means are zero. */
    static boolean centred(Term term) {
        return term.random() && affine(term) && homogeneous(term);
    }

    private static boolean homogeneous(Term term) {
        if (term instanceof Array array) {
            return array.law()
                    .filter(law -> law.centre().equals(Optional.of(Expr.ZERO)))
                    .isPresent();
        }
        if (term instanceof Drawn drawn) {
            return drawn.located()
                    .filter(located -> located.location().is(Expr.ZERO)
                            || located.location().random() && homogeneous(located.location()))
                    .isPresent();
        }
        if (term instanceof Multinormal vector) {
            return vector.centred() || vector.mean().random() && homogeneous(vector.mean());
        }
        if (term instanceof Recursion) {
            return false;
        }
        var every = term instanceof Plus;
        return term.parts().stream().allMatch(part -> part.random() ? homogeneous(part) : !every);
    }

    /** Whether no term follows from the others, as each in turn has a source of its own. */
    static boolean independent(List<Term> terms) {
        for (var term : terms) {
            var others = new ArrayList<>(terms);
            others.remove(term);
            var own = sources(term);
            others.forEach(other -> without(own, sources(other)));
            if (!own.isEmpty()) {
                return others.isEmpty() || independent(others);
            }
        }
        return false;
    }

    /** Takes from the sources those that others have too. */
    static void without(Set<String> sources, Set<String> others) {
        sources.removeIf(source -> taken(source, others));
    }

    private static boolean taken(String source, Set<String> others) {
        return others.contains(source)
                || source.contains(AT) && others.contains(source.substring(0, source.indexOf(AT)) + ALL);
    }

    /**
     * The names of the independent random arrays that a term is made of. Of jointly normal numbers each has a part of
     * its own, named after its place; where the place is not a number, it may be that of any other.
     */
    static Set<String> sources(Term term) {
        var names = arrays(term);
        var entries = term.all(Entry.class).stream()
                .filter(entry -> entry.of() instanceof Multinormal)
                .toList();
        for (var entry : entries) {
            var name = ((Multinormal) entry.of()).hidden().name();
            var place = entry.at().get(0);
            names.add(name + (place instanceof Expr.Num ? AT + place.wolfram() : ALL));
        }
        for (var vector : term.all(Multinormal.class)) {
            var seen =
                    entries.stream().filter(entry -> entry.of().equals(vector)).count();
            var all =
                    term.all(Multinormal.class).stream().filter(vector::equals).count();
            names.add(vector.hidden().name() + (seen < all ? ALL : ""));
        }
        return names;
    }

    private static Set<String> arrays(Term term) {
        var names = term.all(Array.class).stream()
                .filter(Array::random)
                .map(Array::name)
                .collect(Collectors.toSet());
        term.all(Drawn.class).forEach(drawn -> names.add(drawn.hidden().name()));
        return names;
    }
}
