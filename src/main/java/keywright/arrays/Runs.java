package keywright.arrays;

import java.util.TreeSet;
import keywright.cas.Expr;

/** Over what an index runs where it is not said. */
record Runs(Instance instance) {

    /** How many entries the vectors have at whose foot the index stands. @throws Unfit if that is not clear */
    int entries(Expr.Sym index, Expr body) {
        var lengths = new TreeSet<Integer>();
        instance.arrays().forEach((name, array) -> {
            if (array.vector() && mentions(body, name, index)) {
                lengths.add(array.rows());
            }
        });
        if (lengths.size() != 1) {
            throw new Unfit("it is not said over what the index " + index.name() + " runs");
        }
        return lengths.first();
    }

    private static boolean mentions(Expr body, String array, Expr.Sym index) {
        return body.equals(Expr.symbol(array + "_" + index.name()))
                || body.equals(Expr.call("Part", Expr.symbol(array), index))
                || body instanceof Expr.Call call
                        && call.arguments().stream().anyMatch(part -> mentions(part, array, index));
    }
}
