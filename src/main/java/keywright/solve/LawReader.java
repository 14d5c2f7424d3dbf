package keywright.solve;

import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.problem.BadInput;
import keywright.problem.Formula;
import keywright.problem.Spelling;
import keywright.term.Scope;

/** Reads the law of a given array. */
final class LawReader {
    private LawReader() {}

    /** @throws BadInput if there is no such law, or its arguments are wrong */
    static Law of(Formula formula, Scope scope) {
        if (!(formula.expr() instanceof Expr.Call call)) {
            throw BadInput.of(formula.error(formula.expr(), "a law is wanted, such as NormalDistribution[0, 1]", ""));
        }
        if (!Laws.heads().contains(call.head())) {
            throw BadInput.of(
                    formula.error(call, "unknown law '" + call.head() + "'", Spelling.hint(call.head(), Laws.heads())));
        }
        call.symbols().stream()
                .filter(name ->
                        !scope.parameters().contains(name) && !keywright.cas.Vocabulary.CONSTANTS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw BadInput.of(formula.error(
                            symbol(call, name),
                            "unknown parameter '" + name + "' in a law",
                            Spelling.hint(name, scope.parameters())));
                });
        return Laws.of(call)
                .orElseThrow(() -> BadInput.of(formula.error(
                        call, "the arguments of " + call.head() + " do not fit", Laws.usage(call.head()))));
    }

    private static Expr symbol(Expr node, String name) {
        if (node instanceof Expr.Call call) {
            return call.arguments().stream()
                    .filter(part -> !part.freeOf(name))
                    .findFirst()
                    .map(part -> symbol(part, name))
                    .orElse(node);
        }
        return node;
    }
}
