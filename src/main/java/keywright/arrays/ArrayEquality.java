package keywright.arrays;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<Term> declared;
    private final Facts facts;
    private final TreeSet<String> names = new TreeSet<>();
    private final Map<Places, List<Instance>> instances = new HashMap<>();

    /** @param facts what is known of the parameters that are no sizes */
    public ArrayEquality(Collection<? extends Term> declared, Facts facts) {
        this.declared = List.copyOf(declared);
        this.facts = facts;
        declared.stream()
                .filter(array -> !Instance.stack(array))
                .forEach(array -> array.shape().sizes().forEach(size -> names.addAll(size.symbols())));
        at(Expr.ZERO);
    }

    /** Sizes at which a key is written out. */
    private List<Instance> at(Expr key) {
        return instances.computeIfAbsent(Places.in(key), places -> Places.turns().stream()
                .map(turn -> Instance.of(declared, places.sizes(names, turn), facts))
                .toList());
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
        return at(formula).stream()
                .anyMatch(instance -> carried(formula, instance, List.of()).isPresent());
    }

    /** Whether a typed formula is an array like the key at all. */
    public boolean fits(Expr typed, Expr key) {
        return at(key).stream().allMatch(instance -> carried(key, instance, List.of())
                .map(right -> ways(typed, instance, lengths(instance, right)).anyMatch(right::sameShape))
                .orElse(true));
    }

    /** The verdict on a typed formula and the key, which decides what sizes make sense. */
    public Judgement judge(Expr typed, Expr key) {
        var parts = new ArrayList<Judgement>();
        var seen = new ArrayList<String>();
        for (var instance : at(key)) {
            var right = carried(key, instance, List.of());
            if (right.isPresent()) {
                seen.add(instance.shown());
                parts.add(judged(typed, right.get(), instance));
            }
        }
        if (parts.stream().allMatch(Judgement.Equal.class::isInstance)) {
            apart(typed, key).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return new Judgement.Undecided("the answer cannot be written out at small sizes");
        }
        return worst(parts)
                .orElse(new Judgement.Equal(parts.get(0).because() + ", at "
                        + seen.stream().distinct().collect(Collectors.joining(" and at "))));
    }

    /**
     * Where numbers depend on a size, two sizes may agree by chance, as those of {@code n^2} and {@code 5 n - 6}: the
     * judgement at further sizes, if one tells the two apart.
     */
    private Optional<Judgement> apart(Expr typed, Expr key) {
        if (names.stream().noneMatch(name -> Places.number(typed, name) || Places.number(key, name))) {
            return Optional.empty();
        }
        var deadline = Effort.now() + LIMIT.toNanos();
        return Places.further().stream()
                .takeWhile(turn -> Effort.now() < deadline)
                .map(turn -> Instance.of(declared, Places.in(key).sizes(names, turn), facts))
                .flatMap(instance ->
                        carried(key, instance, List.of()).stream().map(right -> judged(typed, right, instance)))
                .filter(Judgement.Different.class::isInstance)
                .findFirst();
    }

    /**
     * Why a formula that is equal to the key is not what is asked: it takes means under a law that speaks of what the
     * laws of the key do not, as when a mean was to be rewritten under a law without a parameter.
     */
    public Optional<String> otherForm(Expr typed, Expr key) {
        var instance = at(key).get(0);
        var more = new TreeSet<>(laws(typed, instance));
        more.removeAll(laws(key, instance));
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of("the mean is under a law that depends on "
                        + more.first().replaceFirst("_.*", ""));
    }

    private static Collection<String> laws(Expr formula, Instance instance) {
        return ways(formula, instance, instance.lengths()).findFirst().stream()
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
        } catch (Unfit | ArithmeticException none) {
            return Optional.empty();
        }
    }

    private static Judgement judged(Expr typed, Grid key, Instance instance) {
        var lengths = lengths(instance, key);
        return ways(typed, instance, lengths)
                .filter(key::sameShape)
                .findFirst()
                .map(grid -> entries(grid, key, instance))
                .or(() -> ways(typed, instance, lengths)
                        .findFirst()
                        .map(grid -> new Judgement.Different(sizes(instance), grid.shape(), key.shape())))
                .orElseGet(() -> misfit(typed, instance, lengths));
    }

    private static List<Integer> lengths(Instance instance, Grid key) {
        return Stream.concat(instance.lengths().stream(), Stream.of(key.rows(), key.columns()))
                .filter(length -> length > 1 || instance.sizes().containsValue(1))
                .distinct()
                .toList();
    }

    /**
     * What a formula is, with each length for all identities, vectors of ones and unit vectors without a size, and
     * where they are few with each in turn.
     */
    private static Stream<Grid> ways(Expr formula, Instance instance, List<Integer> lengths) {
        var holes = holes(formula);
        var alike = lengths.stream().map(length -> Collections.nCopies(holes, length));
        var apart = holes == 0 || holes > MOST_OPEN
                ? Stream.of(List.<Integer>of()).limit(holes == 0 ? 1 : 0)
                : IntStream.range(0, (int) Math.pow(lengths.size(), holes))
                        .mapToObj(number -> chosen(lengths, number, holes));
        return Stream.concat(holes == 0 ? Stream.empty() : alike, apart)
                .flatMap(open -> carried(formula, instance, open).stream());
    }

    private static Judgement misfit(Expr typed, Instance instance, List<Integer> lengths) {
        try {
            var open =
                    Collections.nCopies(lengths.isEmpty() ? 0 : holes(typed), lengths.isEmpty() ? 1 : lengths.get(0));
            return new Judgement.Undecided(
                    new Carrying(instance, open).of(typed).shape());
        } catch (Unfit unfit) {
            var message = String.valueOf(unfit.getMessage());
            return unfit.ofShapes()
                    ? new Judgement.Different(sizes(instance), message, "the answer, which exists")
                    : new Judgement.Undecided("at " + instance.shown() + ", " + message);
        } catch (ArithmeticException zero) {
            return new Judgement.Undecided("at " + instance.shown() + ", it divides by zero");
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
        if (Carrying.open(formula)) {
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
