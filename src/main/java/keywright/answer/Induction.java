package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.numeric.Precise;

/**
 * Two formulas with sums or products up to a whole number n, proved equal by induction on n: they agree at the least
 * n, and with the last term split off they agree at n + 1 wherever they agree at n.
 */
record Induction(Facts facts) {
    private static final int MOST_START = 3;

    /** The name the proof goes by; nothing if none is found. */
    Optional<String> proves(Expr left, Expr right) {
        return Series.ends(Expr.call("Plus", left, right)).stream()
                .filter(name -> facts.of(name).integer()
                        && Double.isFinite(facts.of(name).least()))
                .filter(name -> proves(left, right, name))
                .findFirst();
    }

    /** Two products of factorials and their kind: the same at the least n, and each grows by the same factor. */
    Optional<String> provesProducts(Expr left, Expr right) {
        return left.symbols().stream()
                .filter(name -> facts.of(name).integer()
                        && Double.isFinite(facts.of(name).least()))
                .filter(name -> grows(left, right, name))
                .findFirst();
    }

    private boolean grows(Expr left, Expr right, String name) {
        try {
            var next = Algebra.plus(Expr.symbol(name), Expr.ONE);
            var least = Expr.of((long) Math.ceil(facts.of(name).least()));
            var one = Algebra.times(left.with(name, next), right);
            var other = Algebra.times(left, right.with(name, next));
            return (Cas.positive(left, facts) || Cas.positive(right, facts))
                    && Cas.identical(Cas.gammas(left.with(name, least)), Cas.gammas(right.with(name, least)), facts)
                    && Cas.identical(one, other, facts);
        } catch (ArithmeticException zero) {
            return false;
        }
    }

    private boolean proves(Expr left, Expr right, String name) {
        var least = (long) Math.ceil(facts.of(name).least());
        var start = least;
        while (start < least + MOST_START && !agree(left, right, name, start) && empty(left, right, name, start)) {
            start++;
        }
        var here = new Known(name, start);
        return agree(left, right, name, start) && here.step(left, right);
    }

    /** Whether a sum has ends there between which nothing lies, so that the formula says nothing. */
    private boolean empty(Expr left, Expr right, String name, long at) {
        var point = points(name, at);
        return Precise.of(left, point, 20).isEmpty()
                || Precise.of(right, point, 20).isEmpty();
    }

    private Map<String, Expr.Num> points(String name, long at) {
        var names = new ArrayList<>(facts.domains().keySet());
        names.remove(name);
        var point = new TreeMap<>(new Points(facts, names).first(1).get(0));
        point.put(name, Expr.of(at));
        return point;
    }

    private boolean agree(Expr left, Expr right, String name, long at) {
        try {
            var one = written(left.with(name, Expr.of(at)));
            var other = written(right.with(name, Expr.of(at)));
            return !Series.in(one) && !Series.in(other) && Cas.identical(one, other, facts);
        } catch (ArithmeticException zero) {
            return false;
        }
    }

    /** The formula with sums between numbers written out. */
    private static Expr written(Expr formula) {
        return formula.map(part -> Loop.of(part).flatMap(Loop::writtenOut).orElse(part));
    }

    /** A sum or product over an index. */
    private record Loop(boolean sum, Expr term, String index, Expr from, Expr to) {
        private static final int MOST = 12;

        static Optional<Loop> of(Expr part) {
            return part instanceof Expr.Call call
                            && (call.is("Sum", 2) || call.is("Product", 2))
                            && call.argument(1) instanceof Expr.Call range
                            && range.is("List", 3)
                            && range.argument(0) instanceof Expr.Sym index
                    ? Optional.of(new Loop(
                            call.head().equals("Sum"),
                            call.argument(0),
                            index.name(),
                            range.argument(1),
                            range.argument(2)))
                    : Optional.empty();
        }

        Optional<Expr> writtenOut() {
            var count = Algebra.minus(to, from) instanceof Expr.Num gap && gap.integer() ? gap.value() + 1 : -1;
            if (count < 0 || count > MOST) {
                return Optional.empty();
            }
            var terms = new ArrayList<Expr>();
            for (int i = 0; i < count; i++) {
                terms.add(term.with(index, Algebra.plus(from, Expr.of(i))));
            }
            return Optional.of(sum ? Algebra.plus(terms) : Algebra.times(terms));
        }

        /** With its last term split off. */
        Expr split() {
            var last = term.with(index, to);
            var rest = Expr.call(
                    sum ? "Sum" : "Product",
                    term,
                    Expr.call("List", Expr.symbol(index), from, Algebra.minus(to, Expr.ONE)));
            return sum ? Algebra.plus(rest, last) : Algebra.times(rest, last);
        }

        boolean upTo(String name) {
            return term.freeOf(name)
                    && from.freeOf(name)
                    && Algebra.minus(to, Expr.symbol(name)).freeOf(name);
        }
    }

    /** The step from n to n + 1, n at least some number. */
    private final class Known {
        private final String name;
        private final Facts inside;
        private final List<Expr> loops = new ArrayList<>();

        Known(String name, long least) {
            this.name = name;
            this.inside = facts.and(name, new Domain(true, least, facts.of(name).greatest()));
        }

        boolean step(Expr left, Expr right) {
            var difference = Algebra.minus(left.normal(), right.normal());
            var next = difference
                    .with(name, Algebra.plus(Expr.symbol(name), Expr.ONE))
                    .map(part -> Loop.of(part)
                            .filter(loop -> loop.upTo(name))
                            .map(Loop::split)
                            .orElse(part));
            var here = opened(difference);
            var there = opened(next);
            return loops.stream().allMatch(loop -> Loop.of(loop).orElseThrow().upTo(name))
                    && (Cas.identical(here, there, inside) || sameExponential(here, there) || solved(here, there));
        }

        private boolean sameExponential(Expr here, Expr there) {
            var e = Expr.symbol("E");
            return here.wolfram().contains("Log[")
                    && Cas.real(here, inside)
                    && Cas.real(there, inside)
                    && Cas.identical(Cas.gammas(Algebra.power(e, here)), Cas.gammas(Algebra.power(e, there)), inside);
        }

        /** Each sum as a name of its own. */
        private Expr opened(Expr formula) {
            return formula.map(part -> {
                if (Loop.of(part).isEmpty()) {
                    return part;
                }
                if (!loops.contains(part)) {
                    loops.add(part);
                }
                return letter(loops.indexOf(part));
            });
        }

        private static Expr.Sym letter(int number) {
            return Expr.symbol("total" + number);
        }

        /** With a single sum, the formula at n gives its value, which is put into the formula at n + 1. */
        private boolean solved(Expr here, Expr there) {
            if (loops.size() != 1) {
                return false;
            }
            var linear = Cas.coefficients(here, letter(0).name()).filter(all -> all.size() == 2);
            return linear.filter(all -> !all.get(1).equals(Expr.ZERO) && sure(all.get(1)))
                    .map(all -> Algebra.times(Expr.MINUS_ONE, Algebra.divide(all.get(0), all.get(1))))
                    .filter(value -> Cas.identical(there.with(letter(0).name(), value), Expr.ZERO, inside))
                    .isPresent();
        }

        /** Whether a factor is never zero. */
        private boolean sure(Expr factor) {
            return Cas.positive(factor, inside) || Cas.positive(Algebra.times(Expr.MINUS_ONE, factor), inside);
        }
    }
}
