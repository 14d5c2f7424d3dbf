package keywright.numeric;

import java.util.Arrays;
import java.util.List;
import keywright.cas.Expr;

/**
 * A formula as a fast function of its names. Never asks the algebra system.
 *
 * @param names the names of the arguments, in order
 * @param slots how many variables there are, summation indices included
 */
public record Compiled(List<String> names, int slots, Code code) {

    /** Numbers in, number out. */
    @FunctionalInterface
    public interface Code {
        /** The value, given the variables; indices are written into them. */
        double at(double[] variables);
    }

    /** A compiled formula keeps its own copy of the names. */
    public Compiled {
        names = List.copyOf(names);
    }

    /**
     * Compiled to closures: ready at once, some 50 ns an evaluation.
     *
     * @throws UnknownHead if the formula holds a function or a name without a numerical meaning
     */
    public static Compiled of(Expr formula, List<String> names) {
        var scope = Scope.of(names);
        var code = new Closures(scope).code(formula);
        return new Compiled(names, scope.slots(), code);
    }

    /**
     * Compiled to byte code: ready after some milliseconds, then several times faster. Worth it from 100 000
     * evaluations.
     *
     * @throws UnknownHead if the formula holds a function or a name without a numerical meaning
     */
    public static Compiled fast(Expr formula, List<String> names) {
        var scope = Scope.of(names);
        var code = new Source(scope).code(formula);
        return new Compiled(names, scope.slots(), code);
    }

    /**
     * The value; NaN outside the domain of a function. @throws IllegalArgumentException if the number of arguments is
     * wrong
     */
    public double value(double... arguments) {
        if (arguments.length != names.size()) {
            throw new IllegalArgumentException(arguments.length + " arguments for " + names);
        }
        return code.at(slots == arguments.length ? arguments : Arrays.copyOf(arguments, slots));
    }
}
