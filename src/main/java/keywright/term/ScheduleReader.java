package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;

/** Reads schedules of backward passes, and what is asked of them. */
record ScheduleReader(Reader reader, Expr.Call call) {
    private static final List<String> OPTIONS = List.of("Load", "Recompute", "Keep");

    Term read() {
        return switch (call.head()) {
            case "Schedule" -> schedule();
            case "Count" -> call.arguments().size() == 1 ? new ArrayReader(reader, call).count() : count();
            default -> cost();
        };
    }

    /** Whether a term is a schedule, under a name or not. */
    static boolean isSchedule(Term term) {
        return term instanceof Schedule || term instanceof Defined defined && isSchedule(defined.meaning());
    }

    private Schedule schedule() {
        var arguments = Reader.argument(call, 2, 2 + OPTIONS.size());
        var layers = layer(arguments.get(0), 1);
        var stored = stored(arguments.get(1), layers);
        var options = options();
        return new Schedule("", layers, stored, operations(options), keep(options));
    }

    private Schedule.Stored stored(Expr node, Expr layers) {
        if (node.equals(Expr.symbol("All"))) {
            return new Schedule.Stored.Every(Expr.ONE);
        }
        if (node instanceof Expr.Call range && range.head().equals("Range")) {
            return every(range, layers);
        }
        if (node instanceof Expr.Call list && list.head().equals("List")) {
            return chosen(list, layers);
        }
        throw new ReadError(
                node,
                "the stored layers are wanted: Range[0, " + layers.wolfram() + ", c], a list from 0, or All",
                List.of("All", "Range"));
    }

    private Schedule.Stored every(Expr.Call range, Expr layers) {
        var arguments = Reader.argument(range, 2, 3);
        if (!layer(arguments.get(0), 0).equals(Expr.ZERO)) {
            throw inputNotStored(arguments.get(0));
        }
        var last = layer(arguments.get(1), 0);
        if (!last.equals(layers)) {
            throw new ReadError(
                    arguments.get(1),
                    "the range ends at " + last.wolfram() + ", but there are " + layers.wolfram() + " layers");
        }
        return new Schedule.Stored.Every(arguments.size() == 3 ? layer(arguments.get(2), 1) : Expr.ONE);
    }

    private Schedule.Stored chosen(Expr.Call list, Expr layers) {
        var chosen = new ArrayList<Expr>();
        for (var node : list.arguments()) {
            var layer = layer(node, 0);
            if (chosen.isEmpty() && !layer.equals(Expr.ZERO)) {
                throw inputNotStored(node);
            }
            if (!chosen.isEmpty() && sign(layer, chosen.get(chosen.size() - 1)) <= 0) {
                var before = chosen.get(chosen.size() - 1).wolfram();
                throw new ReadError(node, "stored layers increase, but " + layer.wolfram() + " follows " + before);
            }
            if (sign(layers, layer) < 0) {
                throw new ReadError(
                        node, "layer " + layer.wolfram() + " is stored, but there are " + layers.wolfram() + " layers");
            }
            chosen.add(layer);
        }
        if (chosen.isEmpty()) {
            throw inputNotStored(list);
        }
        return new Schedule.Stored.Chosen(chosen);
    }

    private static ReadError inputNotStored(Expr node) {
        return new ReadError(node, "the stored layers begin with the input, layer 0");
    }

    /** The sign of a difference where it is a number; else it may be positive. */
    private static int sign(Expr left, Expr right) {
        return Cas.expand(Algebra.minus(left, right)) instanceof Expr.Num number ? number.signum() : 1;
    }

    /** A whole number, at least so large; where it is a formula, its values are checked later. */
    private Expr layer(Expr node, int least) {
        var value = reader.scalar(node).normal();
        if (value instanceof Expr.Num number && (!number.integer() || sign(number, Expr.of(least)) < 0)) {
            throw new ReadError(node, "a whole number, at least " + least + ", is wanted here, not " + value.wolfram());
        }
        return value;
    }

    private Map<String, Expr> options() {
        var options = new TreeMap<String, Expr>();
        for (var option : call.arguments().subList(2, call.arguments().size())) {
            if (!(option instanceof Expr.Call rule)
                    || !rule.is("Rule", 2)
                    || !(rule.argument(0) instanceof Expr.Sym name)) {
                throw new ReadError(option, "an option is wanted, as in Load -> loaddisk", OPTIONS);
            }
            if (!OPTIONS.contains(name.name())) {
                throw new ReadError(name, "unknown option '" + name.name() + "'", OPTIONS);
            }
            if (options.containsKey(name.name())) {
                throw new ReadError(name, "option '" + name.name() + "' is given twice");
            }
            options.put(name.name(), rule.argument(1));
        }
        return options;
    }

    private static Schedule.Operations operations(Map<String, Expr> options) {
        var load = options.getOrDefault("Load", Expr.symbol("loadmem"));
        var recompute = options.getOrDefault("Recompute", Expr.symbol("fwd"));
        if (name(load).equals(name(recompute))) {
            throw new ReadError(
                    options.containsKey("Recompute") ? recompute : load,
                    "loading and recomputing are both called '" + name(load) + "'");
        }
        return new Schedule.Operations(name(load), name(recompute));
    }

    private static String name(Expr node) {
        if (node instanceof Expr.Sym sym) {
            return sym.name();
        }
        throw new ReadError(node, "the name of an operation is wanted");
    }

    private static boolean keep(Map<String, Expr> options) {
        var keep = options.getOrDefault("Keep", Expr.symbol("False"));
        if (keep.equals(Expr.symbol("True")) || keep.equals(Expr.symbol("False"))) {
            return keep.equals(Expr.symbol("True"));
        }
        throw new ReadError(keep, "Keep is True or False", List.of("True", "False"));
    }

    private Term count() {
        var arguments = Reader.argument(call, 2, 2);
        var pass = pass(arguments.get(0));
        return new Count(pass, operation(arguments.get(1), pass.operations().names()));
    }

    private Term cost() {
        var arguments = Reader.argument(call, 2, 2);
        var pass = pass(arguments.get(0));
        if (!(arguments.get(1) instanceof Expr.Call list) || !list.head().equals("List")) {
            throw new ReadError(arguments.get(1), "what each operation takes is wanted, as in {fwd -> t_fwd}");
        }
        var prices = new ArrayList<Cost.Price>();
        var unpriced = new ArrayList<>(pass.occurring());
        for (var node : list.arguments()) {
            if (!(node instanceof Expr.Call rule) || !rule.is("Rule", 2)) {
                throw new ReadError(node, "what an operation takes is wanted, as in fwd -> t_fwd", unpriced);
            }
            var operation = operation(rule.argument(0), pass.occurring());
            if (!unpriced.remove(operation)) {
                throw new ReadError(node, "what '" + operation + "' takes is given twice");
            }
            prices.add(new Cost.Price(operation, reader.scalar(rule.argument(1))));
        }
        if (!unpriced.isEmpty()) {
            throw new ReadError(list, "what '" + unpriced.get(0) + "' takes is not given", unpriced);
        }
        return new Cost(pass, prices);
    }

    private static String operation(Expr node, List<String> known) {
        if (node instanceof Expr.Sym sym && known.contains(sym.name())) {
            return sym.name();
        }
        throw new ReadError(node, "the pass has no operation '" + node.wolfram() + "'", known);
    }

    private Schedule pass(Expr node) {
        if (node instanceof Expr.Call inner && inner.head().equals("Schedule")) {
            return new ScheduleReader(reader, inner).schedule();
        }
        var names = reader.scope().names();
        if (node instanceof Expr.Sym sym && names.containsKey(sym.name())) {
            var schedules = names.get(sym.name()).all(Schedule.class);
            if (isSchedule(names.get(sym.name()))) {
                return schedules.get(0).named(sym.name());
            }
        }
        var known = names.entrySet().stream()
                .filter(name -> isSchedule(name.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        throw new ReadError(node, "'" + node.wolfram() + "' is not a schedule", known);
    }
}
