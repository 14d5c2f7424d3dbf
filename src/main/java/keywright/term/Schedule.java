package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * A backward pass over layers L, …, 1 with some activations stored: each layer loads the nearest activation held at or
 * below it (one load) and re-runs the layers above that up to itself (one recomputation each). Layer 0 is the input.
 *
 * <p>With {@code keep} what a segment recomputes is held, and so loaded, until the layers of the segment are done;
 * without it only what is stored is held. {@code name} is what the author calls the pass, and may be empty.
 */
public record Schedule(String name, Expr layers, Stored stored, Operations operations, boolean keep) implements Leaf {

    /** Which activations are stored. */
    public sealed interface Stored {
        /** Those of layers 0, c, 2c, …, as far as there are layers. */
        record Every(Expr spacing) implements Stored {}

        /** Those of the layers listed, in increasing order from 0. */
        record Chosen(List<Expr> layers) implements Stored {
            /** A choice keeps its own copy. */
            public Chosen {
                layers = List.copyOf(layers);
            }
        }

        /** The stored layers with a symbol replaced. */
        default Stored with(String symbol, Expr value) {
            if (this instanceof Every every) {
                return new Every(every.spacing().with(symbol, value));
            }
            var chosen = ((Chosen) this).layers();
            return new Chosen(
                    chosen.stream().map(layer -> layer.with(symbol, value)).toList());
        }

        /** The formulas that say which layers are stored. */
        default List<Expr> formulas() {
            return this instanceof Every every ? List.of(every.spacing()) : ((Chosen) this).layers();
        }
    }

    /** What the author calls loading an activation and re-running a layer. */
    public record Operations(String load, String recompute) {
        /** Both names. */
        public List<String> names() {
            return List.of(recompute, load);
        }
    }

    /** This schedule under a name. */
    public Schedule named(String other) {
        return new Schedule(other, layers, stored, operations, keep);
    }

    /** Whether every layer is certainly stored, so that none is re-run. */
    public boolean storesAll() {
        return stored instanceof Stored.Every every
                ? every.spacing().equals(Expr.ONE)
                : at(Map.of())
                        .filter(plan -> plan.stored().size() == plan.layers() + 1)
                        .isPresent();
    }

    /** The operations that occur in the pass. */
    public List<String> occurring() {
        return storesAll() ? List.of(operations.load()) : operations.names();
    }

    /** The schedule in numbers; nothing if the values leave a symbol open or do not make a schedule. */
    public Optional<Plan> at(Map<String, Expr.Num> values) {
        return Plan.of(this, values);
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Schedule substitute(String symbol, Expr value) {
        return new Schedule(name, layers.with(symbol, value), stored.with(symbol, value), operations, keep);
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(layers.symbols());
        stored.formulas().forEach(formula -> names.addAll(formula.symbols()));
        return names;
    }

    @Override
    public Tex tex(Notation notation) {
        if (!name.isEmpty()) {
            return Tex.atom(notation.of(name));
        }
        var formulas = new ExprTex(notation);
        var codes = stored instanceof Stored.Every every
                ? List.of("0", formulas.of(every.spacing()).code(), "\\dots")
                : stored.formulas().stream()
                        .map(layer -> formulas.of(layer).code())
                        .toList();
        return Tex.atom("\\{" + String.join(", ", codes) + "\\}");
    }

    @Override
    public Expr formula() {
        if (!name.isEmpty()) {
            return Expr.symbol(name);
        }
        var range = stored instanceof Stored.Every every
                ? Expr.call("Range", Expr.ZERO, layers, every.spacing())
                : new Expr.Call("List", stored.formulas());
        var arguments = new ArrayList<>(List.of(layers, range));
        arguments.add(option("Load", operations.load()));
        arguments.add(option("Recompute", operations.recompute()));
        arguments.add(option("Keep", keep ? "True" : "False"));
        return new Expr.Call("Schedule", arguments);
    }

    private static Expr option(String option, String value) {
        return Expr.call("Rule", Expr.symbol(option), Expr.symbol(value));
    }
}
