package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.cas.Unknown;
import keywright.cas.Vocabulary;

/** Reads formulas as terms: resolves names, checks that shapes fit. */
public record Reader(Scope scope) {
    private static final Map<String, Reduction.Kind> REDUCTIONS = Map.of(
            "RMS", Reduction.Kind.RMS,
            "Norm", Reduction.Kind.NORM,
            "Total", Reduction.Kind.TOTAL,
            "Mean", Reduction.Kind.MEAN,
            "Median", Reduction.Kind.MEDIAN,
            "Tr", Reduction.Kind.TRACE,
            "Det", Reduction.Kind.DETERMINANT,
            "LogSumExp", Reduction.Kind.LOG_SUM_EXP,
            "SpectralRadius", Reduction.Kind.SPECTRAL_RADIUS);

    /** The term a formula says. @throws ReadError if a name is unknown or shapes do not fit */
    public Term read(Expr formula) {
        if (formula instanceof Expr.Num) {
            return new Scalar(formula);
        }
        if (formula instanceof Expr.Sym sym) {
            return named(sym);
        }
        var call = (Expr.Call) formula;
        var arrays = new ArrayReader(this, call);
        return switch (call.head()) {
            case "Plus" -> Terms.plus(arrays.elementwise());
            case "Times" -> Terms.times(arrays.elementwise());
            case "Power" -> arrays.power();
            case "Dot" -> arrays.dot();
            case "Outer" -> arrays.outer();
            case "Transpose" -> arrays.transpose();
            case "Part" -> arrays.entry();
            case "List" -> new ListReader(this, call).read();
            case "Expectation", "Variance", "Covariance" -> moment(call);
            case "Sum", "Integrate", "Theta", "BigO", "Normalizer", "Solve", "FreeQ", "Negligible" ->
                new OperatorReader(this, call).read();
            case "Fold" -> new StackReader(this, call).read();
            case "Layers" -> new LayersReader(this, call).read();
            case "Probability" -> new ConditionReader(this, call).probability();
            case "PDF" -> density(call);
            case "Schedule", "Count", "Cost" -> new ScheduleReader(this, call).read();
            case "RecurrenceTable", "Product", "Limit", "Reduce" -> new ProcessReader(this, call).read();
            default -> named(call, arrays);
        };
    }

    private Term density(Expr.Call call) {
        return LikelihoodReader.names(call)
                ? new LikelihoodReader(this, call).read()
                : new ConditionReader(this, call).density();
    }

    private Term named(Expr.Call call, ArrayReader arrays) {
        if (scope.names().get(call.head()) instanceof Array function && function.trait() == Array.Trait.FUNCTION) {
            return new Mapped(function.name(), function.shape(), arguments(call), List.of());
        }
        if (function(call.head(), Array.Trait.ELEMENTWISE)) {
            return entrywise(call.head(), only(call));
        }
        if (call.is("Map", 2) && call.argument(0) instanceof Expr.Sym name) {
            var unknown = function(name.name(), Array.Trait.ELEMENTWISE) || function(name.name(), Array.Trait.FUNCTION);
            return unknown
                    ? entrywise(name.name(), read(call.argument(1)))
                    : read(Expr.call(name.name(), call.argument(1)));
        }
        if (call.is("Reparameterization", 2) && call.argument(1) instanceof Expr.Call pair && pair.is("Rule", 2)) {
            return new Rewritten(read(call.argument(0)), read(pair.argument(0)), read(pair.argument(1)));
        }
        if (LikelihoodReader.HEADS.contains(call.head())) {
            return new LikelihoodReader(this, call).read();
        }
        if (ExtremumReader.reads(call, scope)) {
            return new ExtremumReader(this, call).read();
        }
        return REDUCTIONS.containsKey(call.head())
                ? arrays.reduction(REDUCTIONS.get(call.head()))
                : other(call, arrays);
    }

    private boolean function(String name, Array.Trait kind) {
        return scope.names().get(name) instanceof Array array && array.trait() == kind;
    }

    private static Term entrywise(String name, Term of) {
        return new Apply(Unknown.head(name), of).with(List.of(of));
    }

    private Term moment(Expr.Call call) {
        if (call.arguments().size() == 2 && !call.head().equals("Covariance")) {
            return new ConditionReader(this, call).partial();
        }
        if (ConditionReader.reads(call)) {
            return new ConditionReader(this, call).read();
        }
        return switch (call.head()) {
            case "Expectation" -> new Expectation(random(call, only(call)));
            case "Variance" -> new Variance(random(call, only(call)));
            default -> new OperatorReader(this, call).read();
        };
    }

    /** What a moment is taken of: where there are arrays, but none of them is random, a law was forgotten. */
    private static Term random(Expr.Call moment, Term of) {
        var names = of.all(Array.class).stream().map(Array::name).distinct().sorted();
        var missing = String.join(", ", names.toList());
        if (of.random() || missing.isEmpty()) {
            return of;
        }
        throw new ReadError(moment, "nothing in this " + moment.head() + " is random: no law is given for " + missing);
    }

    /** The reader where one more index is bound. */
    Reader binding(String index) {
        return new Reader(scope.and(index));
    }

    private Term named(Expr.Sym sym) {
        var name = sym.name();
        if (scope.names().containsKey(name)) {
            if (ScheduleReader.isSchedule(scope.names().get(name))) {
                throw new ReadError(sym, "a schedule is not a number: write Count[" + name + ", …] or Cost[…]");
            }
            var meaning = scope.names().get(name);
            if (function(name, Array.Trait.FUNCTION) || function(name, Array.Trait.ELEMENTWISE)) {
                throw new ReadError(sym, name + " is a function: write " + name + "[…]");
            }
            return meaning;
        }
        if (scope.parameters().contains(name) || Vocabulary.CONSTANTS.contains(name)) {
            return new Scalar(sym);
        }
        throw new ReadError(sym, "unknown name '" + name + "'", scope.all());
    }

    private Term other(Expr.Call call, ArrayReader arrays) {
        if (call.is("Boole", 1) || call.head().equals("Piecewise")) {
            return new OperatorReader(this, call).read();
        }
        return MatrixReader.HEADS.containsKey(call.head())
                ? new MatrixReader(this, call).read()
                : function(call, arrays);
    }

    private static Term function(Expr.Call call, ArrayReader arrays) {
        if (Activations.NAMES.contains(call.head())) {
            return new Activations(arrays.reader(), call).read();
        }
        if (call.is("Max", 1) || call.is("Min", 1)) {
            return arrays.reduction(Reduction.Kind.valueOf(call.head().toUpperCase(java.util.Locale.ROOT)));
        }
        if (Vocabulary.FUNCTIONS.contains(call.head())) {
            return new Apply(call.head(), arrays.elementwise()).with(arrays.elementwise());
        }
        throw new ReadError(call, "unknown function '" + call.head() + "'", heads());
    }

    private static TreeSet<String> heads() {
        var known = new TreeSet<>(Vocabulary.FUNCTIONS);
        known.addAll(REDUCTIONS.keySet());
        known.addAll(MatrixReader.HEADS.keySet());
        known.addAll(Activations.NAMES);
        known.addAll(LikelihoodReader.HEADS);
        known.addAll(ExtremumReader.KINDS.keySet());
        known.addAll(ProcessReader.HEADS);
        known.addAll(List.of("Dot", "Outer", "Transpose", "Conditioned", "PDF", "Probability", "Sqrt", "Exp", "Boole"));
        known.addAll(List.of(
                "Expectation",
                "Variance",
                "Covariance",
                "Sum",
                "Theta",
                "BigO",
                "Normalizer",
                "Solve",
                "FreeQ",
                "Negligible",
                "Schedule",
                "Count",
                "Piecewise",
                "Cost",
                "Fold",
                "Layers"));
        return known;
    }

    /** The only argument. */
    Term only(Expr.Call call) {
        return read(argument(call, 1, 1).get(0));
    }

    /** The arguments, if there are at least and at most so many. */
    static List<Expr> argument(Expr.Call call, int least, int most) {
        var count = call.arguments().size();
        if (count < least || count > most) {
            var wanted = least == most ? "" + least : least + " to " + most;
            throw new ReadError(
                    call, call.head() + " takes " + wanted + " argument" + (most == 1 ? "" : "s") + ", not " + count);
        }
        return call.arguments();
    }

    /** All arguments. */
    List<Term> arguments(Expr.Call call) {
        return new ArrayList<>(call.arguments().stream().map(this::read).toList());
    }

    /** A scalar formula in the parameters. */
    Expr scalar(Expr formula) {
        return read(formula)
                .scalar()
                .orElseThrow(() -> new ReadError(formula, "a formula in the parameters is wanted here"));
    }
}
