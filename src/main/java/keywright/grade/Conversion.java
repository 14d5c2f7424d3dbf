package keywright.grade;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Unit;

/** How units are multiples of each other: one us is 1000 ns. */
final class Conversion {
    private static final Map<String, Integer> PREFIXES = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("f", -15),
            Map.entry("p", -12),
            Map.entry("n", -9),
            Map.entry("u", -6),
            Map.entry("\u00b5", -6),
            Map.entry("\u03bc", -6),
            Map.entry("m", -3),
            Map.entry("c", -2),
            Map.entry("k", 3),
            Map.entry("K", 3),
            Map.entry("M", 6),
            Map.entry("G", 9),
            Map.entry("T", 12),
            Map.entry("P", 15));
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("femto", -15),
            Map.entry("pico", -12),
            Map.entry("nano", -9),
            Map.entry("micro", -6),
            Map.entry("milli", -3),
            Map.entry("kilo", 3),
            Map.entry("mega", 6),
            Map.entry("giga", 9),
            Map.entry("tera", 12));
    private static final Map<String, String> BASES = Map.ofEntries(
            Map.entry("s", "s"),
            Map.entry("sec", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("m", "m"),
            Map.entry("g", "g"),
            Map.entry("B", "B"),
            Map.entry("byte", "B"),
            Map.entry("bytes", "B"),
            Map.entry("bit", "bit"),
            Map.entry("bits", "bit"),
            Map.entry("Hz", "Hz"),
            Map.entry("J", "J"),
            Map.entry("W", "W"),
            Map.entry("V", "V"),
            Map.entry("A", "A"),
            Map.entry("FLOP", "FLOP"),
            Map.entry("FLOPS", "FLOPS"));
    private static final Map<String, Known> OTHERS = Map.of(
            "min", new Known("s", Expr.of(60)),
            "h", new Known("s", Expr.of(3600)),
            "KiB", new Known("B", Expr.of(1L << 10)),
            "MiB", new Known("B", Expr.of(1L << 20)),
            "GiB", new Known("B", Expr.of(1L << 30)));

    private record Known(String base, Expr factor) {}

    private Conversion() {}

    /** Whether every name of a unit is one of these. */
    static boolean known(Unit unit) {
        return !unit.none()
                && unit.powers().keySet().stream().allMatch(name -> known(name).isPresent());
    }

    private static Optional<Known> known(String name) {
        var other = Optional.ofNullable(OTHERS.get(name));
        return other.or(() -> prefixed(name, PREFIXES)).or(() -> prefixed(name, WORDS));
    }

    private static Optional<Known> prefixed(String name, Map<String, Integer> prefixes) {
        return BASES.keySet().stream()
                .filter(name::endsWith)
                .filter(base -> prefixes.containsKey(name.substring(0, name.length() - base.length())))
                .findFirst()
                .map(base -> new Known(
                        BASES.getOrDefault(base, base),
                        Algebra.power(
                                Expr.of(10),
                                Expr.of(prefixes.getOrDefault(name.substring(0, name.length() - base.length()), 0)))));
    }

    /** How many of the one make one of the other; nothing if they are no units of one kind. */
    static Optional<Expr> factor(Unit of, Unit in) {
        var mine = new TreeMap<String, Expr>();
        var theirs = new TreeMap<String, Expr>();
        var factor = Algebra.divide(reduced(of, mine), reduced(in, theirs));
        return mine.equals(theirs) ? Optional.of(factor) : Optional.empty();
    }

    private static Expr reduced(Unit unit, Map<String, Expr> bases) {
        Expr factor = Expr.ONE;
        for (var power : unit.powers().entrySet()) {
            var known = known(power.getKey()).orElse(new Known(power.getKey(), Expr.ONE));
            bases.merge(known.base(), power.getValue(), Algebra::plus);
            factor = Algebra.times(factor, Algebra.power(known.factor(), power.getValue()));
        }
        bases.values().removeIf(Expr.ZERO::equals);
        return factor;
    }
}
