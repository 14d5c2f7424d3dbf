package keywright.arrays;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.answer.Equality;
import keywright.answer.Judgement;
import keywright.cas.Effort;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.term.Term;

/** Whether two formulas in declared arrays are equal: at several small sizes, entry by entry, for any entries. */
public final class ArrayEquality {
    private static final int MOST_OPEN = 4;
    private static final Duration LIMIT = Duration.ofMillis(800);
    private static final long LEAST = 1_000_000;
    private final List<Instance> instances = new ArrayList<>();

    /** @param facts what is known of the parameters that are no sizes */
    public ArrayEquality(Collection<? extends Term> declared, Facts facts) {
        var names = new TreeSet<String>();
        declared.forEach(array -> names.addAll(array.shape().sizes().stream()
                .flatMap(size -> size.symbols().stream())
                .toList()));
        for (var first : List.of(2, 3)) {
            var sizes = new TreeMap<String, Integer>();
            for (var name : names) {
                sizes.put(name, 2 + (first + sizes.size()) % 2);
            }
            instances.add(Instance.of(declared, sizes, facts));
        }
    }

    /** Whether arrays of these kinds can be written out. */
    public static Optional<ArrayEquality> of(Collection<? extends Term> declared, Facts facts) {
        try {
            return Optional.of(new ArrayEquality(declared, facts));
        } catch (Unfit unfit) {
            return Optional.empty();
        }
    }

    /** Whether a formula can be written out at small sizes. */
    public boolean carries(Expr formula) {
        return instances.stream()
                .anyMatch(instance -> carried(formula, instance, List.of()).isPresent());
    }

    /** The verdict on a typed formula and the key, which decides what sizes make sense. */
    public Judgement judge(Expr typed, Expr key) {
        var parts = new ArrayList<Judgement>();
        var seen = new ArrayList<String>();
        for (var instance : instances) {
            var right = carried(key, instance, List.of());
            if (right.isPresent()) {
                seen.add(instance.shown());
                parts.add(judged(typed, right.get(), instance));
            }
        }
        if (parts.isEmpty()) {
            return new Judgement.Undecided("the answer cannot be written out at small sizes");
        }
        return worst(parts)
                .orElse(new Judgement.Equal(parts.get(0).because() + ", at "
                        + seen.stream().distinct().collect(Collectors.joining(" and at "))));
    }

    /**
     * Why a formula that is equal to the key is not what is asked: it takes means under a law that speaks of what the
     * laws of the key do not, as when a mean was to be rewritten under a law without a parameter.
     */
    public Optional<String> otherForm(Expr typed, Expr key) {
        var instance = instances.get(0);
        var more = new TreeSet<>(laws(typed, instance));
        more.removeAll(laws(key, instance));
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of("the mean is under a law that depends on "
                        + more.first().replaceFirst("_.*", ""));
    }

    private static Collection<String> laws(Expr formula, Instance instance) {
        return ways(formula, instance).findFirst().stream()
                .flatMap(grid -> grid.entries().stream())
                .flatMap(entry -> Means.parameters(entry).stream())
                .toList();
    }

    private static Optional<Judgement> worst(List<Judgement> parts) {
        var different =
                parts.stream().filter(Judgement.Different.class::isInstance).findFirst();
        return different.or(() ->
                parts.stream().filter(Judgement.Undecided.class::isInstance).findFirst());
    }

    private static Optional<Grid> carried(Expr formula, Instance instance, List<Integer> open) {
        try {
            return Optional.of(new Carrying(instance, open).of(formula));
        } catch (Unfit unfit) {
            return Optional.empty();
        }
    }

    private static Judgement judged(Expr typed, Grid key, Instance instance) {
        var holes = holes(typed);
        if (holes > MOST_OPEN) {
            return new Judgement.Undecided("more than " + MOST_OPEN + " identities or vectors of ones without a size");
        }
        return ways(typed, instance)
                .filter(key::sameShape)
                .findFirst()
                .map(grid -> entries(grid, key, instance))
                .or(() -> ways(typed, instance)
                        .findFirst()
                        .map(grid -> new Judgement.Different(sizes(instance), grid.shape(), key.shape())))
                .orElseGet(() -> misfit(typed, instance, chosen(instance.lengths(), 0, holes)));
    }

    /** What a formula is, with each length in turn for identities and vectors of ones without a size. */
    private static Stream<Grid> ways(Expr formula, Instance instance) {
        var lengths = instance.lengths();
        var holes = Math.min(MOST_OPEN, holes(formula));
        return IntStream.range(0, (int) Math.pow(Math.max(1, lengths.size()), holes))
                .mapToObj(number -> carried(formula, instance, chosen(lengths, number, holes)))
                .flatMap(Optional::stream);
    }

    private static Judgement misfit(Expr typed, Instance instance, List<Integer> open) {
        try {
            return new Judgement.Undecided(
                    new Carrying(instance, open).of(typed).shape());
        } catch (Unfit unfit) {
            var message = String.valueOf(unfit.getMessage());
            return unfit.ofShapes()
                    ? new Judgement.Different(sizes(instance), message, "the shapes of the answer fit")
                    : new Judgement.Undecided("at " + instance.shown() + ", " + message);
        }
    }

    private static Map<String, String> sizes(Instance instance) {
        return instance.sizes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static List<Integer> chosen(List<Integer> lengths, int number, int holes) {
        var chosen = new ArrayList<Integer>();
        for (int i = 0, rest = number; i < holes; i++, rest /= lengths.size()) {
            chosen.add(lengths.get(rest % lengths.size()));
        }
        return chosen;
    }

    private static int holes(Expr formula) {
        if (formula.equals(Carrying.IDENTITY) || formula.equals(Carrying.ONES)) {
            return 1;
        }
        return formula instanceof Expr.Call call
                ? call.arguments().stream().mapToInt(ArrayEquality::holes).sum()
                : 0;
    }

    private static Judgement judged(Expr one, Expr other, Instance instance, Duration limit) {
        return Average.in(one) || Average.in(other) || Opaque.in(one) || Opaque.in(other)
                ? new Means(instance.unknown(), instance.facts()).judge(one, other)
                : new Equality(instance.facts(), limit).judge(one, other);
    }

    private static Judgement entries(Grid left, Grid right, Instance instance) {
        var deadline = Effort.now() + LIMIT.toNanos();
        var nicknames = new Nicknames();
        Optional<Judgement> open = Optional.empty();
        var how = "entry by entry, for any entries";
        for (int i = 0; i < left.entries().size(); i++) {
            var one = left.entries().get(i);
            var other = right.entries().get(i);
            if (!nicknames.same(one, other)) {
                var rest = Duration.ofNanos(Math.max(LEAST, deadline - Effort.now()));
                var judgement = judged(one, other, instance, rest);
                if (judgement instanceof Judgement.Different) {
                    return judgement;
                }
                how = Average.in(one) || Average.in(other) ? judgement.because() : how;
                open = open.or(() -> Optional.of(judgement).filter(Judgement.Undecided.class::isInstance));
            }
        }
        return open.orElse(new Judgement.Equal(how));
    }
}
