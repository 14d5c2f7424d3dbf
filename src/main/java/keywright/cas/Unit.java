package keywright.cas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A product of powers of base units, each known by its name alone: {@code ns}, {@code m/s}, {@code GB}. Units are
 * compared, not converted: {@code ns} and {@code s} are two.
 */
public record Unit(SortedMap<String, Expr.Num> powers) {
    /** The unit of a pure number. */
    public static final Unit NONE = new Unit(Collections.emptySortedMap());

    private static final Pattern BASE = Pattern.compile("\\p{L}+");

    /** A unit without powers of exponent zero. */
    public Unit {
        var kept = new TreeMap<>(powers);
        kept.values().removeIf(exponent -> exponent.signum() == 0);
        powers = Collections.unmodifiableSortedMap(kept);
    }

    /** A unit by its name. */
    public static Unit base(String name) {
        return new Unit(new TreeMap<>(Map.of(name, Expr.ONE)));
    }

    /**
     * The unit a text says: names of letters, joined by {@code *} or a space, divided by {@code /}, raised to whole or
     * broken powers, as in {@code GB/s} or {@code m*s^-2}; {@code 1} is no unit.
     *
     * @throws SyntaxError if the text says none
     */
    public static Unit parse(String text) {
        var formula = Parsed.of(text).formula();
        var bases = new TreeMap<String, Unit>();
        formula.symbols().stream()
                .filter(name -> BASE.matcher(name).matches())
                .forEach(name -> bases.put(name, base(name)));
        if (product(formula)
                && bases.keySet().equals(formula.symbols())
                && of(formula, bases) instanceof Fit.Fits fits) {
            return fits.unit();
        }
        throw new SyntaxError(0, "a unit such as ns, GB/s or m*s^-2 is wanted, not '" + text + "'");
    }

    /** The unit of the value of a formula; a symbol that is not in {@code units} is a pure number. */
    public static Fit of(Expr formula, Map<String, Unit> units) {
        return new Units(units).of(formula);
    }

    /** Whether a formula is made of names, ones, products and powers with numbers as exponents. */
    private static boolean product(Expr formula) {
        if (formula instanceof Expr.Call call) {
            return call.head().equals("Times")
                    ? call.arguments().stream().allMatch(Unit::product)
                    : call.is("Power", 2)
                            && product(call.argument(0))
                            && call.argument(1).normal() instanceof Expr.Num;
        }
        return !(formula instanceof Expr.Num number) || number.equals(Expr.ONE);
    }

    /** Whether this is the unit of a pure number. */
    public boolean none() {
        return powers.isEmpty();
    }

    /** The product of two units. */
    public Unit times(Unit other) {
        var product = new TreeMap<>(powers);
        other.powers.forEach((name, exponent) -> product.merge(name, exponent, Unit::sum));
        return new Unit(product);
    }

    /** A power of this unit. */
    public Unit power(Expr.Num exponent) {
        var power = new TreeMap<String, Expr.Num>();
        powers.forEach((name, before) -> power.put(name, (Expr.Num) Algebra.times(before, exponent)));
        return new Unit(power);
    }

    private static Expr.Num sum(Expr.Num left, Expr.Num right) {
        return (Expr.Num) Algebra.plus(left, right);
    }

    /** As in {@code GB/s}; empty for a pure number. */
    public String text() {
        return written("*", "^", "");
    }

    /** To stand behind a number, as in {@code \,\mathrm{ns}}; empty for a pure number. */
    public String tex() {
        return none() ? "" : "\\,\\mathrm{" + written("\\,", "^{", "}") + "}";
    }

    private String written(String times, String power, String close) {
        var above = new ArrayList<String>();
        var below = new ArrayList<String>();
        powers.forEach((name, exponent) -> {
            var size = exponent.signum() < 0 ? (Expr.Num) Algebra.times(Expr.MINUS_ONE, exponent) : exponent;
            (exponent.signum() < 0 ? below : above)
                    .add(size.equals(Expr.ONE) ? name : name + power + exponent(size, close.isEmpty()) + close);
        });
        if (none()) {
            return "";
        }
        var numerator = above.isEmpty() ? "1" : String.join(times, above);
        return below.isEmpty() ? numerator : numerator + "/" + denominator(below, times);
    }

    private static String exponent(Expr.Num size, boolean bracketed) {
        var text = size.wolfram();
        return bracketed && !size.integer() ? "(" + text + ")" : text;
    }

    private static String denominator(List<String> below, String times) {
        return below.size() == 1 ? below.get(0) : "(" + String.join(times, below) + ")";
    }
}
