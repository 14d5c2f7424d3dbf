package keywright.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import keywright.arrays.ArrayEquality;
import keywright.cas.Expr;
import keywright.solve.Declarations;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Sampled;
import keywright.term.Term;

/** What an answer made of arrays may speak of: parameters, arrays, functions, definitions. */
record Vocabulary(Declarations declarations) {

    private Stream<Map.Entry<String, Term>> declared() {
        return declarations.scope().names().entrySet().stream();
    }

    /** Every name but those of functions. */
    Set<String> names() {
        var names = new TreeSet<>(declarations.facts().domains().keySet());
        names.addAll(arrays());
        declared().filter(entry -> entry.getValue() instanceof Defined).forEach(entry -> names.add(entry.getKey()));
        return names;
    }

    /** The names of arrays, which may be numbers. */
    List<String> arrays() {
        return declared()
                .filter(entry -> array(entry.getValue()) && !function(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names of what is no random array: parameters and constants. */
    Set<String> given() {
        var names = new TreeSet<>(declarations.facts().domains().keySet());
        declared().filter(entry -> !entry.getValue().random()).forEach(entry -> names.add(entry.getKey()));
        return names;
    }

    /** The names of functions of which nothing else is known. */
    List<String> functions() {
        return declared()
                .filter(entry -> function(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean array(Term term) {
        return term instanceof Array || term instanceof Drawn || term instanceof Sampled || term instanceof Multinormal;
    }

    private static boolean function(Term term) {
        return term instanceof Array array && array.trait() == Array.Trait.FUNCTION;
    }

    /** How answers made of these arrays are compared; nothing if they cannot be written out. */
    Optional<ArrayEquality> equality() {
        var arrays =
                declared().map(Map.Entry::getValue).filter(Vocabulary::array).toList();
        return ArrayEquality.of(arrays, declarations.facts());
    }

    /** A formula with definitions written out, and what is called in the key called where it stands alone. */
    Expr spelled(Expr typed, Expr key) {
        var formula = typed;
        for (var entry : declarations.scope().names().entrySet()) {
            if (entry.getValue() instanceof Defined defined) {
                formula = replaced(formula, Expr.symbol(entry.getKey()), meaning(defined));
            }
        }
        for (var function : functions()) {
            var calls = new ArrayList<Expr>();
            calls(formula, function, calls);
            calls(key, function, calls);
            if (!calls.isEmpty()) {
                formula = replaced(formula, Expr.symbol(function), calls.get(0));
            }
        }
        return formula;
    }

    private static Expr meaning(Defined defined) {
        return defined.map(part -> part instanceof Defined inner ? inner.meaning() : part)
                .formula();
    }

    private static void calls(Expr formula, String function, List<Expr> found) {
        if (formula instanceof Expr.Call call) {
            if (call.head().equals(function)) {
                found.add(call);
            }
            call.arguments().forEach(part -> calls(part, function, found));
        }
    }

    /** The formula with one function in the place of another. */
    static Expr renamed(Expr formula, String head, String by) {
        return formula instanceof Expr.Call call
                ? new Expr.Call(
                        call.head().equals(head) ? by : call.head(),
                        call.arguments().stream()
                                .map(part -> renamed(part, head, by))
                                .toList())
                : formula;
    }

    /** Nothing is evaluated. */
    static Expr replaced(Expr formula, Expr name, Expr by) {
        if (formula.equals(name)) {
            return by;
        }
        return formula instanceof Expr.Call call
                ? new Expr.Call(
                        call.head(),
                        call.arguments().stream()
                                .map(part -> replaced(part, name, by))
                                .toList())
                : formula;
    }
}
