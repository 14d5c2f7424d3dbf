package keywright.arrays;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Sampled;
import keywright.term.Term;

/** The density of random arrays at an instance, as a formula in the names of their entries, a factor an entry. */
record JointDensity(Instance instance) {

    /** The density of an array declared random at its entries. @throws Unfit if it has no formula here */
    List<Expr> of(Term random, Grid entries) {
        if (random instanceof Array array) {
            var law = array.law().orElseThrow();
            return entries.entries().stream()
                    .map(entry -> Instance.at(law.density(entry), instance.sizes()))
                    .toList();
        }
        if (random instanceof Drawn drawn) {
            var arguments = drawn.arguments().stream()
                    .map(argument -> new Carrying(instance, List.of()).of(argument.formula()))
                    .toList();
            return drawn(drawn.law(), drawn.symbolic(), arguments, entries);
        }
        if (random instanceof Sampled sampled) {
            var all = new ArrayList<>(entries.entries());
            all.addAll(parameter(sampled).entries());
            return List.of(Opaque.value("p_" + sampled.name(), all));
        }
        throw new Unfit("a law whose density is not written out");
    }

    private Grid parameter(Sampled sampled) {
        var grid = instance.arrays().get(sampled.parameter().name());
        if (grid == null) {
            throw new Unfit("a law with a parameter that is not declared");
        }
        return grid;
    }

    /** The density of a law typed in the answer. @throws Unfit if there is no such law */
    List<Expr> of(String head, List<Grid> arguments, Grid entries) {
        var symbols = new ArrayList<Expr>();
        arguments.forEach(argument -> symbols.add(Expr.symbol("\u2022argument" + symbols.size())));
        var law = Laws.of(new Expr.Call(head, symbols)).orElseThrow(() -> new Unfit("there is no law " + head));
        var simple = arguments.stream()
                .map(argument -> argument.map(entry -> Cas.realForm(entry, instance.facts())))
                .toList();
        return drawn(law, symbols, simple, entries);
    }

    private static List<Expr> drawn(Law law, List<Expr> symbols, List<Grid> arguments, Grid entries) {
        var factors = new ArrayList<Expr>();
        for (int i = 0; i < entries.entries().size(); i++) {
            var at = i;
            Map<Expr, Expr> values = new TreeMap<>(java.util.Comparator.comparing(Expr::wolfram));
            for (int j = 0; j < symbols.size(); j++) {
                values.put(symbols.get(j), entry(arguments.get(j), at, entries));
            }
            factors.add(Opaque.swapped(law.density(entries.entries().get(at)), values));
        }
        return factors;
    }

    private static Expr entry(Grid argument, int at, Grid entries) {
        if (argument.number()) {
            return argument.value();
        }
        if (!argument.sameShape(entries)) {
            throw Unfit.shapes("a law with " + argument.shape() + " does not fit " + entries.shape());
        }
        return argument.entries().get(at);
    }
}
