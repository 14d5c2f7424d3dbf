package keywright.arrays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import keywright.cas.Expr;
import keywright.term.Array;
import keywright.term.Term;

/** Carries out means and densities: a mean is over everything random in its body that has a law. */
record RandomCarrying(Carrying carrying) {

    Grid of(Expr.Call call) {
        return call.head().equals("PDF") ? density(call.argument(0)) : mean(call);
    }

    private Grid mean(Expr.Call call) {
        var laws = new LinkedHashMap<String, Sample>();
        for (var binder : call.arguments().subList(1, call.arguments().size())) {
            bind(binder, laws);
        }
        laws.forEach(carrying::draw);
        var body = carrying.of(call.argument(0));
        laws.keySet().forEach(carrying::forget);
        carrying.instance().random().forEach((name, random) -> laws.computeIfAbsent(name, unbound -> declared(random)));
        laws.values().removeIf(sample -> !sample.in(body));
        var over = new ArrayList<Expr>();
        var density = new ArrayList<Expr>();
        laws.values().forEach(drawn -> {
            over.addAll(drawn.entries().entries());
            density.addAll(drawn.density());
        });
        return body.map(entry -> Average.formula(entry, new Expr.Call("Times", density), over));
    }

    private void bind(Expr binder, Map<String, Sample> laws) {
        if (binder instanceof Expr.Call call && call.is("Distributed", 2)) {
            var name = ((Expr.Sym) call.argument(0)).name();
            laws.put(name, drawn(name, call.argument(1)));
        } else if (!carrying.instance().random().containsKey(((Expr.Sym) binder).name())) {
            throw new Unfit("the law of " + binder.wolfram() + " is not said");
        }
    }

    private Sample declared(Term random) {
        var entries = carrying.of(random.formula());
        return new Sample(entries, new JointDensity(carrying.instance()).of(random, entries));
    }

    private Sample drawn(String name, Expr law) {
        var density = new JointDensity(carrying.instance());
        if (law instanceof Expr.Sym known) {
            var random = lawNamed(known.name());
            var entries = entries(name, carrying.of(random.formula()));
            return declared(random).moved(entries);
        }
        var call = (Expr.Call) law;
        var arguments = call.arguments().stream().map(carrying::of).toList();
        var like = arguments.stream().filter(grid -> !grid.number()).findFirst().orElseGet(() -> some(name));
        var entries = entries(name, like);
        return new Sample(entries, density.of(call.head(), arguments, entries));
    }

    /** An array as long as the declared one of this name, or as any that is random. */
    private Grid some(String name) {
        var own = carrying.instance().arrays().get(name);
        if (own != null) {
            return own;
        }
        return carrying.instance().random().values().stream()
                .findFirst()
                .map(random -> carrying.of(random.formula()))
                .orElseThrow(() -> new Unfit("the length of " + name + " is not known"));
    }

    private static Grid entries(String name, Grid like) {
        return like.number()
                ? Grid.of(Expr.symbol(name))
                : Grid.of(
                        like.rows(),
                        like.columns(),
                        (i, j) -> Expr.symbol(name + "_" + (i + 1) + (like.columns() > 1 ? "" + (j + 1) : "")));
    }

    /** The declared array whose law is meant by p, or by p with the name of its parameter below. */
    private Term lawNamed(String law) {
        var at = law.indexOf('_');
        var parameter = at < 0 ? "" : law.substring(at + 1);
        return carrying.instance().random().values().stream()
                .filter(random -> parameter.isEmpty()
                        || random.all(Array.class).stream()
                                .anyMatch(array -> array.name().equals(parameter))
                        || random.symbols().contains(parameter))
                .findFirst()
                .orElseThrow(() -> new Unfit("nothing declared has the law " + law));
    }

    private Grid density(Expr of) {
        var name = of instanceof Expr.Sym symbol ? symbol.name() : "";
        var bound = carrying.drawn(name);
        if (bound.isPresent()) {
            return bound.get().joint();
        }
        var random = carrying.instance().random().get(name);
        if (random == null) {
            throw new Unfit("the density of " + of.wolfram() + " is not known");
        }
        return declared(random).joint();
    }
}
