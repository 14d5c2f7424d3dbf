package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.problem.Given;
import keywright.problem.Parameter;
import keywright.problem.Prose;
import keywright.problem.Quantity;
import keywright.problem.Statement;
import keywright.solve.Declarations;
import keywright.solve.Significant;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Sampled;
import keywright.term.Term;
import keywright.tex.ExprTex;

/** What a question gives, as a list: parameters with the values in use, arrays with their shapes and laws. */
final class Givens {
    private Givens() {}

    static List<Block> of(Statement statement, Declarations declarations) {
        var items = new ArrayList<List<Block>>();
        statement.givens().values().forEach(given -> items.add(item(array(given, declarations), given)));
        statement
                .parameters()
                .values()
                .forEach(parameter -> items.add(item(value(parameter, declarations), parameter)));
        if (items.isEmpty()) {
            return List.of();
        }
        var strong = new Inline.Strong(Phrases.of("Given."));
        return List.of(new Block.Paragraph(List.of(strong)), new Block.Items(false, items));
    }

    private static List<Block> item(List<Inline> what, Quantity quantity) {
        var meaning = quantity.label()
                .meaning()
                .map(text -> Phrases.joined(Phrases.of(": "), Prose.line(text)))
                .orElse(List.of());
        return List.of(new Block.Paragraph(Phrases.joined(Phrases.joined(what, meaning), Phrases.of("."))));
    }

    private static List<Inline> array(Given given, Declarations declarations) {
        var formulas = new ExprTex(declarations.notation());
        var term = declarations.scope().names().get(given.name());
        if (term == null) {
            throw new IllegalArgumentException(given.name() + " is not declared");
        }
        var name = declarations.notation().of(given.name());
        var sizes = term.shape().sizes().stream()
                .map(size -> formulas.of(size).code())
                .collect(Collectors.joining(" \\times "));
        var where = "$" + name + " \\in \\mathbb{R}" + (sizes.isEmpty() ? "" : "^{" + sizes + "}") + "$";
        if (term instanceof Drawn drawn) {
            return Phrases.of(where + random(drawn, drawn.lawTex(declarations.notation())));
        }
        if (term instanceof Multinormal vector) {
            return Phrases.of(where + ", jointly normal with law $" + vector.lawTex(declarations.notation()) + "$");
        }
        if (term instanceof Sampled sampled) {
            return Phrases.of(where + ", random with density $" + sampled.law(declarations.notation()) + "$");
        }
        var array = (Array) term;
        if (array.trait() == Array.Trait.FUNCTION || array.trait() == Array.Trait.ELEMENTWISE) {
            return Phrases.of("$" + name + "$, a smooth function" + kind(array, sizes));
        }
        return Phrases.of(
                where + array.law().map(law -> random(array, law.tex(formulas))).orElse(constant(array)));
    }

    private static String kind(Array function, String sizes) {
        if (function.trait() == Array.Trait.ELEMENTWISE) {
            return " of one number, applied entry by entry";
        }
        return sizes.isEmpty() ? "" : " with values in $\\mathbb{R}^{" + sizes + "}$";
    }

    private static String random(Term array, String law) {
        return array.shape().scalar() ? " with law $" + law + "$" : " with independent entries of law $" + law + "$";
    }

    private static String constant(Array array) {
        var entries = array.shape().scalar() ? "" : ", no entry of which is zero";
        return switch (array.trait()) {
            case ANY, FUNCTION, ELEMENTWISE, OBSERVED -> ", constant";
            case NONZERO -> ", constant" + (array.shape().scalar() ? " and not zero" : entries);
            case PROBABILITY -> ", constant, a vector of probabilities";
            case SYMMETRIC -> ", constant and symmetric";
            case POSITIVE_DEFINITE -> ", constant, symmetric and positive definite";
            case FRACTION ->
                array.shape().scalar() ? ", constant between 0 and 1" : ", constant with entries between 0 and 1";
            case POSITIVE -> array.shape().scalar() ? ", constant and positive" : ", constant with positive entries";
        };
    }

    private static List<Inline> value(Parameter parameter, Declarations declarations) {
        var unit = parameter.unit().map(text -> "\\,\\mathrm{" + text + "}").orElse("");
        var number = Significant.tex(Significant.of(parameter.number().value(), 8));
        return Phrases.of("$" + declarations.notation().of(parameter.name()) + " = " + number + unit + "$");
    }
}
