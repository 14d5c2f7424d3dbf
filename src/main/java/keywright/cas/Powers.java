package keywright.cas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Powers of positive bases with one exponent are written as one: \(n^L s^{2L}/2^L = (ns^2/2)^L\). */
record Powers(Facts facts) {

    Expr joined(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call call && call.head().equals("Times") ? joined(call) : part);
    }

    private Expr joined(Expr.Call product) {
        Map<Expr, List<Expr>> bases = new LinkedHashMap<>();
        var rest = new ArrayList<Expr>();
        for (var factor : product.arguments()) {
            var exponent = Algebra.exponent(factor);
            if (joins(Algebra.base(factor), exponent)) {
                var times = Algebra.coefficient(exponent);
                bases.computeIfAbsent(Algebra.divide(exponent, times), unused -> new ArrayList<>())
                        .add(Algebra.power(Algebra.base(factor), times));
            } else {
                rest.add(factor);
            }
        }
        if (bases.values().stream().noneMatch(several -> several.size() > 1)) {
            return product;
        }
        bases.forEach((exponent, several) -> rest.add(
                several.size() > 1
                        ? new Expr.Call("Power", List.of(Algebra.times(several), exponent))
                        : Algebra.power(several.get(0), exponent)));
        return Algebra.times(rest);
    }

    /** Whether the exponent is a whole multiple of a parameter, and the base positive. */
    private boolean joins(Expr base, Expr exponent) {
        return !(exponent instanceof Expr.Num)
                && Algebra.terms(exponent).size() == 1
                && Algebra.coefficient(exponent).integer()
                && !base.equals(Expr.symbol("E"))
                && Sign.of(base, facts).positive();
    }
}
