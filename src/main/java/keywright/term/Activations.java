package keywright.term;

import java.util.List;
import java.util.Set;
import keywright.cas.Expr;

/** The functions of machine learning that are made of others; they are read as their definitions. */
record Activations(Reader reader, Expr.Call call) {
    /** Their names. */
    static final Set<String> NAMES = Set.of("GELU", "SiLU", "Swish", "Clip");

    Term read() {
        var most = call.head().equals("Clip") ? 2 : 1;
        var x = reader.read(Reader.argument(call, 1, most).get(0));
        return switch (call.head()) {
            case "GELU" -> gelu(x);
            case "Clip" -> clip(x);
            default -> Terms.times(x, new Apply("LogisticSigmoid", x));
        };
    }

    /** \(x\,\Phi(x)\). */
    private static Term gelu(Term x) {
        var scaled = Terms.times(new Scalar(Expr.call("Power", Expr.of(2), Expr.of(-1, 2))), x);
        var half = new Scalar(Expr.HALF);
        return Terms.plus(Terms.times(half, x), Terms.times(half, x, new Apply("Erf", scaled)));
    }

    /** \(\min(\max(x, a), b)\), between −1 and 1 where nothing else is said. */
    private Term clip(Term x) {
        Term from = Scalar.of(-1);
        Term to = Scalar.of(1);
        if (call.arguments().size() == 2) {
            if (!(call.argument(1) instanceof Expr.Call range) || !range.is("List", 2)) {
                throw new ReadError(call.argument(1), "the least and the greatest value are wanted, as in {0, 1}");
            }
            from = reader.read(range.argument(0));
            to = reader.read(range.argument(1));
        }
        return new Apply("Min", List.of(new Apply("Max", List.of(x, from)), to));
    }
}
