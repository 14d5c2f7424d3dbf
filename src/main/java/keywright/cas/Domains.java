package keywright.cas;

/** Whether a formula is certainly a whole number while its parameters keep their domains. */
final class Domains {
    private Domains() {}

    static boolean whole(Expr formula, Facts facts) {
        if (formula instanceof Expr.Num number) {
            return number.integer();
        }
        if (formula instanceof Expr.Sym sym) {
            return facts.of(sym.name()).integer();
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus", "Times" -> call.arguments().stream().allMatch(part -> whole(part, facts));
            case "Power" ->
                whole(call.argument(0), facts)
                        && call.argument(1) instanceof Expr.Num power
                        && power.integer()
                        && power.signum() >= 0;
            case "Floor", "Ceiling" -> true;
            default -> false;
        };
    }
}
