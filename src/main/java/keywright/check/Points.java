package keywright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.numeric.Seed;

/**
 * Points at which claims are tried: small sizes, moderate numbers, inside the declared domains and where side
 * conditions hold.
 */
public record Points(Facts facts, List<Expr> conditions, Seed seed) {
    private static final int TRIES = 20_000;
    private static final int SPREAD = 5;

    /** Points keep their own copy of the conditions. */
    public Points {
        conditions = List.copyOf(conditions);
    }

    /** So many points, fewer if the conditions leave none. */
    public List<Point> some(int count) {
        return found(count, 2);
    }

    /** The points with the smallest sizes, where experiments take the least time. */
    public List<Point> smallest(int count) {
        return found(count, 0);
    }

    private List<Point> found(int count, int least) {
        var random = seed.stream();
        var found = new ArrayList<Point>();
        for (int i = 0; i < TRIES && found.size() < count; i++) {
            var point = point(random, least + i / 50);
            if (!found.contains(point)
                    && conditions.stream().allMatch(condition -> Predicates.holds(condition, point))) {
                found.add(point);
            }
        }
        return found;
    }

    private Point point(RandomGenerator random, int reach) {
        Map<String, Double> values = new TreeMap<>();
        facts.domains().forEach((name, domain) -> values.put(name, value(domain, random, reach)));
        return new Point(values);
    }

    private static double value(Domain domain, RandomGenerator random, int reach) {
        if (domain.integer()) {
            var from = Double.isFinite(domain.least()) ? Math.max(domain.least(), 2) : -3;
            var to = Math.min(domain.greatest(), from + Math.min(SPREAD * reach / 2.0, 60));
            return Math.rint(Math.min(from, to) + Math.floor(random.nextDouble() * (Math.abs(to - from) + 1)));
        }
        if (Double.isFinite(domain.least()) && Double.isFinite(domain.greatest())) {
            return domain.least() + (0.1 + 0.8 * random.nextDouble()) * (domain.greatest() - domain.least());
        }
        var size = (0.5 + 1.2 * random.nextDouble()) * Math.max(1, reach / 6.0); // wider once many were refused
        if (Double.isFinite(domain.least())) {
            return domain.least() + size;
        }
        return random.nextBoolean() ? size : -size;
    }
}
