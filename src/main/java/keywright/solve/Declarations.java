package keywright.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.check.Point;
import keywright.law.Laws;
import keywright.problem.BadInput;
import keywright.problem.Formula;
import keywright.problem.Given;
import keywright.problem.Requirement;
import keywright.problem.Spelling;
import keywright.problem.Statement;
import keywright.problem.Written;
import keywright.rule.Context;
import keywright.rule.Hypothesis;
import keywright.rule.Known;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.ReadError;
import keywright.term.Reader;
import keywright.term.Reduction;
import keywright.term.Scope;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.tex.Notation;

/** What the names of a part mean: declared arrays and definitions as terms, facts, notation, and the values in use. */
public record Declarations(Statement statement, Scope scope, Notation notation) {

    private static final int MOST_SIZES = 8;
    private static final int LARGEST_SIZE = 65_536;
    private static final int HEAVIEST = 20_000;

    /** The declarations of a statement. @throws BadInput if a shape, a law or a definition makes no sense */
    public static Declarations of(Statement statement) {
        var scope = new Scope(
                statement.parameters().keySet(), Map.of(), statement.facts().domains());
        for (var given : statement.givens().values()) {
            scope = scope.and(given.name(), array(given, scope));
        }
        scope = assuming(statement, scope);
        var weights = new TreeMap<String, Double>();
        for (var definition : statement.definitions().values()) {
            var meaning = read(definition.formula(), scope);
            weights.put(definition.name(), weight(meaning, weights));
            if (weights.get(definition.name()) > HEAVIEST) {
                throw BadInput.of(definition
                        .formula()
                        .error(
                                definition.formula().expr(),
                                "written out, this has more than " + HEAVIEST + " parts",
                                "definitions of definitions grow fast"));
            }
            scope = scope.and(definition.name(), new Defined(definition.name(), meaning));
        }
        return new Declarations(statement, scope, notation(statement));
    }

    /** How many parts a term has with its definitions written out. */
    private static double weight(Term term, Map<String, Double> weights) {
        return term instanceof Defined defined && weights.containsKey(defined.name())
                ? weights.get(defined.name())
                : 1
                        + term.parts().stream()
                                .mapToDouble(part -> weight(part, weights))
                                .sum();
    }

    /** Constant arrays with the norms that are assumed of them. */
    private static Scope assuming(Statement statement, Scope arrays) {
        var scope = arrays;
        for (var requirement : statement.requirements()) {
            if (requirement.assumes()
                    && requirement.formula().expr() instanceof Expr.Call equation
                    && equation.argument(0) instanceof Expr.Call norm
                    && norm.argument(0) instanceof Expr.Sym name
                    && arrays.names().get(name.name()) instanceof Array array
                    && !array.random()
                    && new Reader(arrays).read(norm) instanceof Reduction size
                    && equation.argument(1) instanceof Expr.Call order) {
                scope = scope.and(array.name(), array.assuming(size.kind(), order.argument(0)));
            }
        }
        return scope;
    }

    private static Notation notation(Statement statement) {
        var wishes = new TreeMap<String, String>();
        statement.quantities().forEach(quantity -> quantity.tex().ifPresent(tex -> wishes.put(quantity.name(), tex)));
        return new Notation(wishes);
    }

    private static Term array(Given given, Scope scope) {
        if (given.shape().size() > MOST_SIZES) {
            var size = given.shape().get(MOST_SIZES);
            throw BadInput.of(size.error(size.expr(), "an array has at most " + MOST_SIZES + " sizes", ""));
        }
        var shape =
                new Shape(given.shape().stream().map(size -> size(size, scope)).toList());
        return given.law()
                .map(law -> LawReader.random(given.name(), shape, law, scope))
                .orElseGet(() -> (Term) Array.constant(given.name(), shape, trait(given)));
    }

    private static Expr size(Formula formula, Scope scope) {
        var size = number(formula, scope);
        if (size.normal() instanceof Expr.Num count && count.value() > LARGEST_SIZE) {
            throw BadInput.of(formula.error(
                    formula.expr(),
                    "a size that is a number is at most " + LARGEST_SIZE,
                    "declare a parameter for it: sizes may stay symbols"));
        }
        return size;
    }

    /** What is declared of a constant; the strongest of what is said. */
    private static Array.Trait trait(Given given) {
        if (given.is(Given.Trait.ELEMENTWISE)) {
            return Array.Trait.ELEMENTWISE;
        }
        if (given.is(Given.Trait.FUNCTION)) {
            return Array.Trait.FUNCTION;
        }
        if (given.is(Given.Trait.PROBABILITY)) {
            return Array.Trait.PROBABILITY;
        }
        if (given.is(Given.Trait.DEFINITE)) {
            return Array.Trait.POSITIVE_DEFINITE;
        }
        if (given.is(Given.Trait.FRACTION)) {
            return Array.Trait.FRACTION;
        }
        if (given.is(Given.Trait.SYMMETRIC)) {
            return Array.Trait.SYMMETRIC;
        }
        if (given.is(Given.Trait.POSITIVE)) {
            return Array.Trait.POSITIVE;
        }
        return given.is(Given.Trait.NONZERO) ? Array.Trait.NONZERO : Array.Trait.ANY;
    }

    static Expr number(Formula formula, Scope scope) {
        return read(formula, scope)
                .scalar()
                .orElseThrow(() ->
                        BadInput.of(formula.error(formula.expr(), "a formula in the parameters is wanted here", "")));
    }

    /** The term a formula says. @throws BadInput with the place of what is wrong */
    public static Term read(Formula formula, Scope scope) {
        return scope.apart(read(formula, formula.expr(), scope));
    }

    /** The term that a part of a formula says. @throws BadInput with the place of what is wrong */
    static Term read(Formula formula, Expr part, Scope scope) {
        try {
            return new Reader(scope).read(part);
        } catch (ReadError error) {
            throw BadInput.of(formula.error(error.node(), String.valueOf(error.getMessage()), hint(error)));
        }
    }

    private static String hint(ReadError error) {
        var message = String.valueOf(error.getMessage());
        var quoted = message.indexOf('\'');
        var end = message.indexOf('\'', quoted + 1);
        if (quoted < 0 || end < 0 || error.candidates().isEmpty()) {
            return "";
        }
        var typed = message.substring(quoted + 1, end);
        if (Laws.heads().contains(typed)) {
            return "a law is declared under 'given'";
        }
        return Spelling.hint(typed, error.candidates());
    }

    /** These declarations and an answer by name. */
    public Declarations and(String name, Term meaning) {
        return new Declarations(statement, scope.and(name, meaning), notation);
    }

    /** What holds where something is derived, with what was derived before. */
    public Context context(List<Known> known) {
        var all = new ArrayList<>(assumptions());
        all.addAll(known);
        return Context.of(facts()).taking(scope.all()).knowing(all).writing(notation);
    }

    /** What is known of the parameters. */
    public Facts facts() {
        return statement.facts();
    }

    /** The orders of growth that hold by assumption, each as a step of its own. */
    public List<Known> assumptions() {
        return statement.requirements().stream()
                .filter(Requirement::assumes)
                .map(this::assumption)
                .toList();
    }

    private Known assumption(Requirement requirement) {
        var formula = requirement.formula();
        var equation = (Expr.Call) formula.expr();
        try {
            var reader = new Reader(scope);
            var right = (Expr.Call) equation.argument(1);
            var order = reader.read(right);
            var goal = reader.read(Expr.call(right.head(), equation.argument(0)));
            var because = requirement.because().map(Written::text).orElse("assumption");
            return new Known(Hypothesis.derivation(goal, goal.with(order.parts()), because), because);
        } catch (ReadError error) {
            throw BadInput.of(formula.error(error.node(), String.valueOf(error.getMessage()), hint(error)));
        }
    }

    /** What the parameters in use must meet. */
    public List<Expr> requirements() {
        return statement.requirements().stream()
                .filter(requirement -> !requirement.assumes())
                .map(requirement -> requirement.formula().expr())
                .toList();
    }

    /** The values in use. */
    public Point inUse() {
        var values = new LinkedHashMap<String, Double>();
        statement
                .parameters()
                .forEach(
                        (name, parameter) -> values.put(name, parameter.number().value()));
        return new Point(values);
    }
}
