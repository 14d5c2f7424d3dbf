package keywright.answer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.numeric.Seed;

/** Seeded points inside the domains: small numbers of few digits, so that a witness can be checked by hand. */
record Points(Facts facts, Collection<String> names) {
    private static final int FINENESS = 100;

    /** Whether a name may have this value. */
    boolean allows(String name, Expr.Num value) {
        return facts.of(name).holds(value.value());
    }

    /** So many points, always the same for the same names; the first ones are the simplest. */
    List<Map<String, Expr.Num>> first(int count) {
        var random = Seed.of(names.toArray(String[]::new)).stream();
        var points = new ArrayList<Map<String, Expr.Num>>();
        for (int i = 0; i < count; i++) {
            var point = new TreeMap<String, Expr.Num>();
            for (var name : names) {
                point.put(name, value(facts.of(name), random, 1 + i / 3));
            }
            points.add(point);
        }
        return points;
    }

    private static Expr.Num value(Domain domain, RandomGenerator random, int spread) {
        if (domain.integer()) {
            return whole(domain, random, 3 + 3 * spread);
        }
        var low = Double.isInfinite(domain.least());
        var high = Double.isInfinite(domain.greatest());
        if (!low && !high) {
            return rounded(domain.least() + (domain.greatest() - domain.least()) * (0.02 + 0.96 * random.nextDouble()));
        }
        var size = 0.1 + 2.5 * spread * random.nextDouble();
        if (low && high) {
            return rounded(random.nextBoolean() ? size : -size);
        }
        return low ? rounded(domain.greatest() - size) : rounded(domain.least() + size);
    }

    private static Expr.Num whole(Domain domain, RandomGenerator random, int spread) {
        var least = Double.isInfinite(domain.least())
                ? Double.isInfinite(domain.greatest()) ? -spread : Math.floor(domain.greatest()) - 2.0 * spread
                : Math.ceil(domain.least());
        var greatest = Math.min(Math.floor(domain.greatest()), least + 2.0 * spread);
        return Expr.of((long) least + (long) (random.nextDouble() * (greatest - least + 1)));
    }

    private static Expr.Num rounded(double value) {
        var fine = Math.abs(value) < 1 ? FINENESS * FINENESS : FINENESS;
        return new Expr.Num(BigInteger.valueOf(Math.round(value * fine)), BigInteger.valueOf(fine));
    }
}
