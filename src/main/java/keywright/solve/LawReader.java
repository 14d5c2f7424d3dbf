package keywright.solve;

import java.util.ArrayList;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.problem.BadInput;
import keywright.problem.Formula;
import keywright.problem.Spelling;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Sampled;
import keywright.term.Scope;
import keywright.term.Shape;
import keywright.term.Term;

/** Reads the law of a given array. */
final class LawReader {
    private LawReader() {}

    /** A random array of the law; of one of which only the parameter is named, or one drawn after its parameters. */
    static Term random(String name, Shape shape, Formula formula, Scope scope) {
        if (formula.expr() instanceof Expr.Call joint && JointLawReader.HEADS.contains(joint.head())) {
            return new JointLawReader(name, shape, formula, scope).read();
        }
        return formula.expr() instanceof Expr.Call smooth
                        && smooth.is("ParametricDistribution", 1)
                        && Declarations.read(formula, smooth.argument(0), scope) instanceof Array parameter
                        && !parameter.random()
                ? new Sampled(name, shape, parameter)
                : drawn(name, shape, formula, scope);
    }

    /** A random array of the law; one with parameters that are random or arrays is drawn after them. */
    static Term drawn(String name, Shape shape, Formula formula, Scope scope) {
        if (!(formula.expr() instanceof Expr.Call call)
                || !Laws.heads().contains(call.head())
                || call.symbols().stream().noneMatch(scope.names()::containsKey)) {
            return Array.random(name, shape, of(formula, scope));
        }
        var symbols = new ArrayList<Expr>();
        var arguments = new ArrayList<Term>();
        for (var argument : call.arguments()) {
            var read = Declarations.read(formula, argument, scope);
            if (!read.shape().scalar() && !read.shape().equals(shape)) {
                throw BadInput.of(formula.error(
                        argument,
                        "shapes do not fit: " + name + " is " + shape.shown() + ", this parameter "
                                + read.shape().shown(),
                        ""));
            }
            arguments.add(read);
            symbols.add(Expr.symbol("theta"));
        }
        if (Laws.of(new Expr.Call(call.head(), symbols)).isEmpty()) {
            throw BadInput.of(formula.error(
                    call, "a law with random parameters is wanted, each written by itself", Laws.usage(call.head())));
        }
        return new Drawn(name, shape, call.head(), arguments);
    }

    /** @throws BadInput if there is no such law, or its arguments are wrong */
    static Law of(Formula formula, Scope scope) {
        if (!(formula.expr() instanceof Expr.Call call)) {
            throw BadInput.of(formula.error(formula.expr(), "a law is wanted, such as NormalDistribution[0, 1]", ""));
        }
        if (!Laws.heads().contains(call.head())) {
            throw BadInput.of(
                    formula.error(call, "unknown law '" + call.head() + "'", Spelling.hint(call.head(), names())));
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

    private static java.util.Set<String> names() {
        var names = new java.util.TreeSet<>(Laws.heads());
        names.addAll(JointLawReader.HEADS);
        return names;
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
