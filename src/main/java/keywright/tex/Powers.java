package keywright.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** Products of powers with one exponent, as one power: \(n^L s^{2L}/2^L = (ns^2/2)^L\). */
final class Powers {
    private Powers() {}

    /** The product with such powers put together; the same product if there are none. */
    static Expr gathered(Expr.Call product) {
        Map<String, List<Expr>> groups = new TreeMap<>();
        var others = new ArrayList<Expr>();
        for (var factor : product.arguments()) {
            if (common(factor)) {
                var name = Algebra.rest(Algebra.exponent(factor)).wolfram();
                groups.computeIfAbsent(name, unused -> new ArrayList<>()).add(factor);
            } else {
                others.add(factor);
            }
        }
        if (groups.values().stream().noneMatch(Powers::several)) {
            return product;
        }
        groups.forEach((name, group) -> {
            if (several(group)) {
                others.add(power(group));
            } else {
                others.addAll(group);
            }
        });
        return others.size() == 1 ? others.get(0) : new Expr.Call("Times", others);
    }

    /** Whether this is a power whose exponent is a multiple of one parameter, and its base certainly not negative. */
    private static boolean common(Expr factor) {
        var base = Algebra.base(factor);
        return factor instanceof Expr.Call power
                && power.is("Power", 2)
                && Algebra.rest(power.argument(1)) instanceof Expr.Sym
                && Algebra.coefficient(power.argument(1)).integer()
                && !base.equals(Expr.symbol("E"))
                && !(base instanceof Expr.Num number && number.signum() < 0);
    }

    /** Whether there are several powers, one of them that of the parameter itself. */
    private static boolean several(List<Expr> group) {
        return group.size() > 1
                && group.stream()
                        .map(factor -> Algebra.coefficient(Algebra.exponent(factor)))
                        .anyMatch(times -> times.equals(Expr.ONE));
    }

    private static Expr power(List<Expr> group) {
        var bases = group.stream()
                .map(factor -> Algebra.power(Algebra.base(factor), Algebra.coefficient(Algebra.exponent(factor))))
                .toList();
        return new Expr.Call("Power", List.of(Algebra.times(bases), Algebra.rest(Algebra.exponent(group.get(0)))));
    }
}
