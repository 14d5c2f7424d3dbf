package keywright.tex;

import keywright.cas.Expr;

/** Sums over an index, \(\sum_{k=1}^{n} k^2\). */
final class SumTex {
    private SumTex() {}

    static Tex of(Expr.Call sum, ExprTex formulas) {
        var body = formulas.of(sum.argument(0)).at(Tex.Strength.OPERATOR);
        var signs = new StringBuilder();
        for (var range : sum.arguments().subList(1, sum.arguments().size())) {
            var bounds = ((Expr.Call) range)
                    .arguments().stream()
                            .map(bound -> formulas.of(bound).code())
                            .toList();
            signs.append("\\sum_{" + bounds.get(0) + "=" + bounds.get(1) + "}^" + Tex.braced(bounds.get(2)));
        }
        return new Tex(signs + " " + body, Tex.Strength.OPERATOR);
    }
}
