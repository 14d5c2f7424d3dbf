package keywright.arrays;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.answer.Equality;
import keywright.answer.Judgement;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Facts;

/** Compares sums of means of functions of which nothing is known, and what may stand beside them. */
record Means(Set<String> functions, Facts facts) {

    /** The verdict on two entries. */
    Judgement judge(Expr typed, Expr key) {
        try {
            var one = sum(typed);
            var other = sum(key);
            var weights = weights(one).flatMap(mine -> weights(other).map(theirs -> weighted(mine, theirs)));
            var means = weights.isPresent() ? weights.get() : pointwise(one, other);
            return worst(List.of(means, rest(one.rest(), other.rest())));
        } catch (Unfit unfit) {
            return new Judgement.Undecided(String.valueOf(unfit.getMessage()));
        }
    }

    /** What stands beside means of unknown functions, in which there may be means that are not worked out. */
    private Judgement rest(Expr one, Expr other) {
        var judgement = plain(one, other);
        return judgement instanceof Judgement.Different && (Average.in(one) || Average.in(other))
                ? new Judgement.Undecided("a mean is not worked out")
                : judgement;
    }

    private static Judgement worst(List<Judgement> parts) {
        return parts.stream()
                .filter(Judgement.Different.class::isInstance)
                .findFirst()
                .or(() -> parts.stream()
                        .filter(Judgement.Undecided.class::isInstance)
                        .findFirst())
                .orElse(parts.get(0));
    }

    /** Means without a function that is not known are worked out. */
    private Average.Sum sum(Expr formula) {
        var sum = Average.sum(formula);
        var rest = new ArrayList<Expr>(List.of(sum.rest()));
        var means = new ArrayList<Average>();
        for (var mean : sum.means()) {
            if (functions.stream().anyMatch(function -> mentions(mean.body(), function))) {
                means.add(mean);
            } else {
                rest.add(Algebra.times(mean.factor(), value(mean)));
            }
        }
        return new Average.Sum(means, Algebra.plus(rest));
    }

    /** The value, or the mean as it stands if it is not found. */
    private Expr value(Average mean) {
        try {
            return new Moments(mean, facts).value();
        } catch (Unfit unfit) {
            return Average.formula(mean.body(), mean.density(), mean.over());
        }
    }

    private static boolean mentions(Expr formula, String function) {
        return formula instanceof Expr.Call call
                && (Opaque.is(call) && Opaque.function(call).equals(function)
                        || call.arguments().stream().anyMatch(part -> mentions(part, function)));
    }

    private Optional<Map<String, Expr>> weights(Average.Sum sum) {
        try {
            return Optional.of(new Weights(functions, facts).of(sum.means()));
        } catch (Unfit unfit) {
            return Optional.empty();
        }
    }

    private Judgement weighted(Map<String, Expr> one, Map<String, Expr> other) {
        var names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        var parts = new ArrayList<Judgement>();
        for (var name : names) {
            var judgement = plain(one.getOrDefault(name, Expr.ZERO), other.getOrDefault(name, Expr.ZERO));
            parts.add(
                    judgement instanceof Judgement.Different different
                            ? new Judgement.Different(
                                    different.point(), "weight " + different.left() + " of " + name, different.right())
                            : judgement);
        }
        parts.add(0, new Judgement.Equal("as integrals of any function against the same weight"));
        return worst(parts);
    }

    private Judgement plain(Expr one, Expr other) {
        var names = new OpaqueNames(facts);
        var left = names.named(one);
        var right = names.named(other);
        return new Nicknames().same(left, right)
                ? new Judgement.Equal("entry by entry")
                : new Equality(facts).judge(left, right);
    }

    /**
     * The bodies side by side. Where they differ with functions that do not depend on the noise, the means do; where
     * they are equal, so are the means.
     */
    private Judgement pointwise(Average.Sum one, Average.Sum other) {
        var all = new ArrayList<>(one.means());
        all.addAll(other.means());
        if (all.stream().map(Average::density).distinct().count() > 1) {
            throw new Unfit("means under several laws");
        }
        var mine = body(one);
        var theirs = body(other);
        var judgement = plain(mine, theirs);
        if (judgement instanceof Judgement.Equal) {
            return new Judgement.Equal("the same under the mean, for any functions");
        }
        var over = all.get(0).over();
        return plain(still(mine, over), still(theirs, over));
    }

    private static Expr body(Average.Sum sum) {
        return Algebra.plus(sum.means().stream().map(Average::whole).toList());
    }

    /** The formula for functions that do not depend on the noise among their arguments. */
    private static Expr still(Expr body, List<Expr> over) {
        var free = unmoved(body, over);
        if (over.stream().anyMatch(name -> !free.freeOf(((Expr.Sym) name).name()))) {
            throw new Unfit("the two are not the same under the mean, which does not decide whether the means are");
        }
        return free;
    }

    private static Expr unmoved(Expr formula, List<Expr> over) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        return new Expr.Call(
                call.head(),
                call.arguments().stream()
                        .map(part -> Opaque.is(call) && over.contains(part) ? Expr.ZERO : unmoved(part, over))
                        .toList());
    }

    /** What the laws speak of under which a formula takes means. */
    static Set<String> parameters(Expr formula) {
        var names = new TreeSet<String>();
        try {
            Average.sum(formula).means().forEach(mean -> names.addAll(mean.parameters()));
        } catch (Unfit unfit) {
            return Set.of();
        }
        return names;
    }
}
