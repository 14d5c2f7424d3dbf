package keywright.law;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/** {@code RademacherDistribution[]}: −1 or 1, each with probability one half. */
public record Rademacher() implements Law {
    static final Family FAMILY = new Family(
            "RademacherDistribution",
            "",
            "-1 or 1, each with probability 1/2",
            call -> call.arguments().isEmpty() ? Optional.of(new Rademacher()) : Optional.empty());

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of();
    }

    @Override
    public Support support() {
        return new Support.Points(List.of(Expr.MINUS_ONE, Expr.ONE));
    }

    @Override
    public Expr density(Expr at) {
        return Expr.HALF;
    }

    @Override
    public Optional<Expr> centre() {
        return Optional.of(Expr.ZERO);
    }

    @Override
    public String tex(ExprTex formulas) {
        return "\\mathrm{Rademacher}";
    }
}
