package keywright.term;

import java.util.Set;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** How many operations of one name a backward pass carries out, \(N_{\mathrm{fwd}}\). */
public record Count(Schedule pass, String operation) implements Leaf {
    /** A count of one of the operations of the pass. @throws IllegalArgumentException for any other name */
    public Count {
        if (!pass.operations().names().contains(operation)) {
            throw new IllegalArgumentException(
                    operation + " is none of " + pass.operations().names());
        }
    }

    /** Whether loads are counted, not recomputations. */
    public boolean ofLoads() {
        return operation.equals(pass.operations().load());
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return new Count(pass.substitute(symbol, value), operation);
    }

    @Override
    public Set<String> symbols() {
        return pass.symbols();
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(notation.of("N_" + operation));
    }

    @Override
    public Expr formula() {
        return Expr.call("Count", pass.formula(), Expr.symbol(operation));
    }
}
