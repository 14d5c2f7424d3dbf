package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** How much the values of a random number or array tell, in nats; {@code other} is the law it is compared with. */
public record Information(Kind kind, Array of, Optional<Law> other) implements Leaf {

    /** Which number. */
    public enum Kind {
        /** \(-\mathbb E[\log p(x)]\). */
        ENTROPY("Entropy", "H"),
        /** \(-\mathbb E[\log q(x)]\). */
        CROSS_ENTROPY("CrossEntropy", "H"),
        /** \(\mathbb E[\log p(x) - \log q(x)]\). */
        KULLBACK_LEIBLER("KL", "\\operatorname{KL}"),
        /** The mean divergence of the two laws from their mixture. */
        JENSEN_SHANNON("JensenShannon", "\\operatorname{JS}");

        private final String head;
        private final String written;

        Kind(String head, String written) {
            this.head = head;
            this.written = written;
        }

        /** The name in formulas. */
        public String head() {
            return head;
        }
    }

    /** The law of the values. */
    public Law law() {
        return of.law().orElseThrow();
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var formulas = new ExprTex(notation);
        var first = of.shape().scalar() ? law().tex(formulas) : of.tex(notation).code();
        var between = kind == Kind.CROSS_ENTROPY ? ", " : " \\,\\|\\, ";
        var inside = first + other.map(law -> between + law.tex(formulas)).orElse("");
        return Tex.atom(kind.written + new Tex(inside, Tex.Strength.RELATION).parenthesised());
    }

    @Override
    public Expr formula() {
        var first = of.shape().scalar() ? Density.named(law()) : of.formula();
        var arguments = new ArrayList<>(List.of(first));
        other.ifPresent(law -> arguments.add(Density.named(law)));
        return new Expr.Call(kind.head, arguments);
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return new Information(kind, (Array) of.substitute(symbol, value), other.map(law -> law.with(symbol, value)));
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        other.ifPresent(law -> law.arguments().forEach(argument -> names.addAll(argument.symbols())));
        return names;
    }
}
