package keywright.cas;

/** Factors of absolute value one: \(|e^{i t}| = 1\) for real t, and \(|i| = 1\). */
final class Phases {
    private static final Expr I = Expr.symbol("I");

    private Phases() {}

    /** The product without such factors. */
    static Expr without(Expr product, Facts facts) {
        var kept = Algebra.factors(product).stream()
                .filter(factor -> !phase(factor, facts))
                .toList();
        return kept.size() == Algebra.factors(product).size() ? product : Algebra.times(kept);
    }

    private static boolean phase(Expr factor, Facts facts) {
        return factor.equals(I)
                || Algebra.base(factor).equals(Expr.symbol("E"))
                        && Algebra.terms(Algebra.exponent(factor)).stream()
                                .allMatch(term ->
                                        Algebra.factors(term).contains(I) && Real.is(Algebra.divide(term, I), facts));
    }
}
