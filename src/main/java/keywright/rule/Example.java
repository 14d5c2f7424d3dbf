package keywright.rule;

import java.util.Map;
import java.util.Set;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.law.Law;
import keywright.law.Normal;
import keywright.law.Uniform;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.Reader;
import keywright.term.Scalar;
import keywright.term.Scope;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * The declarations in which the examples of rules are written: sizes d, n; positive s, a; random vectors x, y (normal)
 * and u (uniform on [−1, 1]) of length d, a normal n × d matrix W, a random number z; a constant vector g without zero
 * entries.
 */
public final class Example {
    private static final Expr D = Expr.symbol("d");
    private static final Expr N = Expr.symbol("n");
    private static final Normal STANDARD = new Normal(Expr.ZERO, Expr.ONE);

    /** What is known of the parameters in examples. */
    public static final Facts FACTS = new Facts(Map.of(
            "d",
            Domain.COUNT,
            "n",
            Domain.COUNT,
            "s",
            Domain.POSITIVE,
            "a",
            Domain.POSITIVE,
            "b",
            Domain.POSITIVE,
            "L",
            Domain.COUNT,
            "c",
            Domain.COUNT,
            "m",
            Domain.REAL));

    /** The names in examples. */
    public static final Scope SCOPE = new Scope(
            Set.of("d", "n", "s", "a", "b", "L", "c", "m", "j", "k", "l"),
            Map.of(
                    "x", vector("x", STANDARD),
                    "y", vector("y", new Normal(Expr.symbol("m"), Expr.symbol("s"))),
                    "u", vector("u", new Uniform(Expr.MINUS_ONE, Expr.ONE)),
                    "W", Array.random("W", Shape.of(N, D), STANDARD),
                    "z", Array.random("z", Shape.SCALAR, STANDARD),
                    "g", Array.constant("g", Shape.of(D), Array.Trait.NONZERO),
                    "p", Array.constant("p", Shape.of(D), Array.Trait.POSITIVE),
                    "f", new Defined("f", Terms.times(new Scalar(Expr.symbol("s")), vector("x", STANDARD)))));

    private Example() {}

    private static Term vector(String name, Law law) {
        return Array.random(name, Shape.of(D), law);
    }

    /** The term an example says. */
    public static Term read(String formula) {
        return new Reader(SCOPE).read(Parsed.of(formula).formula());
    }

    /** Where examples are tried. */
    public static Context context() {
        return Context.of(FACTS);
    }
}
