package keywright.arrays;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.cas.Expr;

/**
 * Carries out a formula in arrays at an instance. A bare {@code I} and a bare bold 1 take the lengths they are given in
 * turn, as their formulas leave them open.
 */
final class Carrying {
    /** What an identity matrix, and a vector of ones, without a size are called. */
    static final Expr IDENTITY = Expr.call("IdentityMatrix");

    static final Expr ONES = Expr.call("Ones");
    private static final int MOST_TERMS = 64;

    private final Instance instance;
    private final List<Integer> open;
    private final Map<String, Integer> bound = new HashMap<>();
    private final Map<String, Sample> drawn = new HashMap<>();
    private int taken;

    Carrying(Instance instance, List<Integer> open) {
        this.instance = instance;
        this.open = open;
    }

    /** Whether the length of an array is not said. */
    static boolean open(Expr formula) {
        return formula.equals(IDENTITY)
                || formula.equals(ONES)
                || formula instanceof Expr.Call call && call.is("UnitVector", 1);
    }

    Grid of(Expr formula) {
        if (formula instanceof Expr.Sym name) {
            return named(name);
        }
        if (!(formula instanceof Expr.Call call)) {
            return Grid.of(formula);
        }
        if (call.equals(IDENTITY)) {
            return Grid.identity(length());
        }
        if (call.equals(ONES)) {
            return Grid.of(length(), 1, (i, j) -> Expr.ONE);
        }
        return switch (call.head()) {
            case "Sum" -> sum(call);
            case "Table" -> table(call);
            case "UnitVector" -> unit(call);
            case "IdentityMatrix" -> Grid.identity(whole(call.argument(0)));
            case "ConstantArray" -> constant(call);
            case "Part" -> part(call);
            case "List" -> list(call);
            case "Expectation", "PDF" -> new RandomCarrying(this).of(call);
            case "D", "Nabla", "Score" -> new DerivativeCarrying(this).of(call);
            default -> {
                var arguments = call.arguments().stream().map(this::of).toList();
                yield new Operations(instance.functions()).of(call, arguments);
            }
        };
    }

    /** The vector with a one at one place and zeros elsewhere. */
    private Grid unit(Expr.Call call) {
        var at = whole(call.argument(call.arguments().size() - 1));
        var length = call.arguments().size() > 1 ? whole(call.argument(0)) : length();
        Grid.identity(length).at(at - 1, 0);
        return Grid.of(length, 1, (i, j) -> i == at - 1 ? Expr.ONE : Expr.ZERO);
    }

    private int length() {
        if (taken == open.size()) {
            throw new Unfit("an identity, a vector of ones or a unit vector is without a size");
        }
        return open.get(taken++);
    }

    Instance instance() {
        return instance;
    }

    /** Lets a name be that of an array until {@link #forget}. */
    void draw(String name, Sample sample) {
        drawn.put(name, sample);
    }

    /** What a name is drawn as within a mean. */
    Optional<Sample> drawn(String name) {
        return Optional.ofNullable(drawn.get(name));
    }

    void forget(String name) {
        drawn.remove(name);
    }

    private Grid named(Expr.Sym symbol) {
        var name = symbol.name();
        var sample = drawn.get(name);
        if (sample != null) {
            return sample.entries();
        }
        var index = bound.get(name);
        if (index != null) {
            return Grid.of(Expr.of(index));
        }
        if (instance.functions().getOrDefault(name, 1) == 0) {
            throw new Unfit(name + " has more than two indices");
        }
        var size = instance.sizes().get(name);
        var array = instance.arrays().get(name);
        return size != null ? Grid.of(Expr.of(size)) : array != null ? array : entry(symbol);
    }

    /** {@code x_i} is an entry of x, {@code x_1} the first one. */
    private Grid entry(Expr.Sym symbol) {
        var at = foot(symbol.name());
        if (at < 0) {
            return Grid.of(symbol);
        }
        var array = instance.arrays().getOrDefault(symbol.name().substring(0, at), Grid.of(symbol));
        var below = symbol.name().substring(at + 1);
        if (array.vector()) {
            return Grid.of(array.at(index(below) - 1, 0));
        }
        if (below.length() != 2) {
            throw new Unfit("an entry of a matrix has two indices");
        }
        return Grid.of(array.at(index(below.substring(0, 1)) - 1, index(below.substring(1)) - 1));
    }

    /** Where the index below the name of an array begins. */
    private int foot(String name) {
        return IntStream.range(1, name.length())
                .filter(at -> name.charAt(at) == '_' && instance.arrays().containsKey(name.substring(0, at)))
                .findFirst()
                .orElse(-1);
    }

    private int index(String name) {
        return name.matches("\\d{1,3}")
                ? Integer.parseInt(name)
                : Optional.ofNullable(bound.get(name))
                        .or(() -> Optional.ofNullable(instance.sizes().get(name)))
                        .orElseThrow(() -> new Unfit("it is not said over what the index " + name + " runs"));
    }

    private int whole(Expr formula) {
        if (of(formula).value().normal() instanceof Expr.Num number
                && number.integer()
                && number.value() < MOST_TERMS) {
            return number.numerator().intValueExact();
        }
        throw new Unfit("a whole number is wanted");
    }

    private record Loop(String index, int from, int to) {}

    private Loop loop(Expr range) {
        if (range instanceof Expr.Call call && call.is("List", 3) && call.argument(0) instanceof Expr.Sym index) {
            return new Loop(index.name(), whole(call.argument(1)), whole(call.argument(2)));
        }
        throw new Unfit("a sum runs over {k, from, to}");
    }

    /** Without bounds an index runs over the entries of the array at whose foot it stands. */
    private Expr bounded(Expr range, Expr body) {
        return range instanceof Expr.Call call && call.is("List", 1) && call.argument(0) instanceof Expr.Sym index
                ? Expr.call("List", index, Expr.ONE, Expr.of(new Runs(instance).entries(index, body)))
                : range;
    }

    private Grid at(Loop loop, int value, Expr body) {
        var before = bound.put(loop.index(), value);
        var grid = of(body);
        if (before == null) {
            bound.remove(loop.index());
        } else {
            bound.put(loop.index(), before);
        }
        return grid;
    }

    private Grid sum(Expr.Call call) {
        var body = call.argument(0);
        var ranges = call.arguments().subList(1, call.arguments().size());
        var inner = ranges.size() == 1 ? body : new Expr.Call("Sum", joined(body, ranges.subList(1, ranges.size())));
        var loop = loop(bounded(ranges.get(0), body));
        return IntStream.rangeClosed(loop.from(), loop.to())
                .mapToObj(value -> at(loop, value, inner))
                .reduce(Grid::plus)
                .orElse(Grid.of(Expr.ZERO));
    }

    private static List<Expr> joined(Expr body, List<Expr> ranges) {
        var all = new ArrayList<>(List.of(body));
        all.addAll(ranges);
        return all;
    }

    private Grid table(Expr.Call call) {
        var rows = loop(call.argument(1));
        if (call.arguments().size() == 2) {
            return Grid.of(
                    rows.to(), 1, (i, j) -> at(rows, i + 1, call.argument(0)).value());
        }
        var columns = loop(call.argument(2));
        var row = Expr.call("Table", call.argument(0), call.argument(2));
        return Grid.of(rows.to(), columns.to(), (i, j) -> at(rows, i + 1, row).at(j, 0));
    }

    private Grid constant(Expr.Call call) {
        var sizes = ((Expr.Call) call.argument(1)).arguments();
        var value = of(call.argument(0)).value();
        return Grid.of(whole(sizes.get(0)), sizes.size() > 1 ? whole(sizes.get(1)) : 1, (i, j) -> value);
    }

    private Grid part(Expr.Call call) {
        var array = of(call.argument(0));
        var row = whole(call.argument(1));
        if (call.arguments().size() == 2 && !array.vector()) {
            return Grid.of(array.columns(), 1, (i, j) -> array.at(row - 1, i));
        }
        return Grid.of(array.at(row - 1, call.arguments().size() == 2 ? 0 : whole(call.argument(2)) - 1));
    }

    private Grid list(Expr.Call call) {
        var rows = call.arguments().stream().map(this::of).toList();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> !row.vector() || !row.sameShape(rows.get(0)))) {
            throw new Unfit("the rows are not of one length");
        }
        return Grid.of(rows.size(), rows.get(0).rows(), (i, j) -> rows.get(i).at(j, 0));
    }
}
