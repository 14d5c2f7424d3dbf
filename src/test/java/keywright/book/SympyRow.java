package keywright.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.cas.SyntaxError;
import keywright.law.Geometric;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.ReadError;
import keywright.term.Reader;
import keywright.term.Scalar;
import keywright.term.Scope;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.term.Terms;

/** The definitions of a row of SymPy's tests of statistics: random numbers, names for formulas, positive symbols. */
final class SympyRow {
    private static final Pattern LAW = Pattern.compile("(\\w+)\\('\\w+'(?:, (.*))?\\)");
    private static final Pattern SYMBOLS = Pattern.compile("[sS]ymbols?\\('([^']*)'(.*)\\)");
    private static final Pattern GENERATING = Pattern.compile("moment_generating_function\\((.*)\\)\\((\\w+)\\)");

    /** The laws with SymPy's parameters in Wolfram's order and meaning. */
    private static final List<String> SAME = List.of(
            "Normal",
            "Exponential",
            "Gamma",
            "Beta",
            "Laplace",
            "Logistic",
            "Pareto",
            "Chi",
            "StudentT",
            "Poisson",
            "Geometric",
            "LogNormal");

    private final Map<String, Term> names = new HashMap<>();
    private Facts facts = Facts.NONE;

    Facts facts() {
        return facts;
    }

    /** The definitions; nothing if one cannot be said. */
    static Optional<SympyRow> of(String given) {
        var row = new SympyRow();
        for (var definition : given.split("; ", -1)) {
            var sides = definition.split(" = ", 2);
            if (sides.length == 2 && !row.define(Python.split(sides[0]), sides[1])) {
                return Optional.empty();
            }
        }
        return Optional.of(row);
    }

    private boolean define(List<String> targets, String value) {
        var symbols = SYMBOLS.matcher(value);
        if (symbols.matches()) {
            var domain = symbols.group(2).contains("positive=True") ? Domain.POSITIVE : Domain.REAL;
            for (var name : symbols.group(1).split("[ ,]+", -1)) {
                facts = facts.and(name, name.equals("p") || name.equals("y") ? new Domain(false, 0.01, 0.99) : domain);
            }
            return renamed(targets, symbols.group(1).split("[ ,]+", -1));
        }
        var values = targets.size() > 1 && value.startsWith("(")
                ? Python.split(value.substring(1, value.length() - 1))
                : List.of(value);
        for (int i = 0; i < Math.min(values.size(), targets.size()); i++) {
            var meaning = meaning(targets.get(i), values.get(i));
            if (meaning.isEmpty()) {
                return false;
            }
            names.put(targets.get(i), meaning.get());
        }
        return values.size() == targets.size() || value.startsWith("map(");
    }

    /** A Python name may stand for a symbol of another name: {@code rate = Symbol('lambda')}. */
    private boolean renamed(List<String> targets, String[] symbols) {
        for (int i = 0; i < targets.size() && i < symbols.length; i++) {
            names.put(targets.get(i), new Scalar(Expr.symbol(symbols[i])));
        }
        return targets.size() == symbols.length;
    }

    private Optional<Term> meaning(String name, String value) {
        var generating = GENERATING.matcher(value);
        if (generating.matches()) {
            names.put("mgfx", law("mgfx", generating.group(1)).orElse(Scalar.of(0)));
            return names.get("mgfx") instanceof Array
                    ? term("Expectation[Exp[" + generating.group(2) + "*mgfx]]")
                    : Optional.empty();
        }
        return law(name, value).or(() -> Python.formula(value).flatMap(this::term));
    }

    private Optional<Term> law(String name, String value) {
        var call = LAW.matcher(value);
        return call.matches()
                ? wolfram(call.group(1), Optional.ofNullable(call.group(2)).orElse(""))
                        .map(this::substituted)
                        .flatMap(formula -> formula.symbols().stream().anyMatch(this::random)
                                ? drawn(name, (Expr.Call) formula)
                                : Laws.of(formula).map(law -> number(name, law)))
                : Optional.empty();
    }

    /** SymPy's geometric law counts the trials, Wolfram's the failures before the last. */
    private static Term number(String name, Law law) {
        var number = Array.random(name, Shape.SCALAR, law);
        return law instanceof Geometric ? Terms.plus(Scalar.of(1), number) : number;
    }

    private Optional<Term> drawn(String name, Expr.Call law) {
        var arguments = law.arguments().stream()
                .map(argument -> term(argument.wolfram()))
                .toList();
        return arguments.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Drawn(
                        name,
                        Shape.SCALAR,
                        law.head(),
                        arguments.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    /** Whether a name stands for something random. */
    private boolean random(String name) {
        return names.containsKey(name) && names.get(name) instanceof Array;
    }

    private Expr substituted(String text) {
        return Parsed.of(text)
                .formula()
                .map(part -> part instanceof Expr.Sym sym
                        ? Optional.ofNullable(names.get(sym.name()))
                                .flatMap(Term::scalar)
                                .orElse(part)
                        : part);
    }

    private static Optional<String> wolfram(String law, String list) {
        var lists = Pattern.compile("\\[(.*)\\]").matcher(list);
        if (law.equals("DiscreteUniform") && lists.matches()) {
            var count = Python.split(lists.group(1)).size();
            var chances = String.join(",", java.util.Collections.nCopies(count, "1/" + count));
            return Optional.of("CategoricalDistribution[{" + lists.group(1) + "},{" + chances + "}]");
        }
        if (law.equals("FiniteRV")) {
            return table(Python.split(list).stream().map(Python::formula).toList());
        }
        if (law.equals("Coin")) {
            return Optional.of("BernoulliDistribution[1/2]");
        }
        var a = Python.split(list).stream().map(Python::formula).toList();
        return a.stream().allMatch(Optional::isPresent)
                ? wolfram(law, a.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    /** Values and probabilities by turns. */
    private static Optional<String> table(List<Optional<String>> parts) {
        if (!parts.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        var values = new java.util.ArrayList<String>();
        var chances = new java.util.ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            (i % 2 == 0 ? values : chances).add(parts.get(i).orElseThrow());
        }
        return Optional.of(
                "CategoricalDistribution[{" + String.join(",", values) + "},{" + String.join(",", chances) + "}]");
    }

    private static Optional<String> wolfram(String law, List<String> a) {
        var all = String.join(", ", a);
        return switch (law) {
            case "Uniform" -> Optional.of("UniformDistribution[{" + all + "}]");
            case "Die" -> Optional.of("DiscreteUniformDistribution[{1, " + all + "}]");
            case "ChiSquared" -> Optional.of("ChiSquareDistribution[" + all + "]");
            case "Weibull" -> Optional.of("WeibullDistribution[" + a.get(1) + ", " + a.get(0) + "]");
            case "Rayleigh" -> Optional.of("WeibullDistribution[2, Sqrt[2]*(" + all + ")]");
            case "Erlang" -> Optional.of("GammaDistribution[" + a.get(0) + ", 1/(" + a.get(1) + ")]");
            case "Gumbel" -> Optional.of("ExtremeValueDistribution[" + a.get(1) + ", " + a.get(0) + "]");
            case "Binomial" -> a.size() == 2 ? Optional.of("BinomialDistribution[" + all + "]") : Optional.empty();
            case "Bernoulli" ->
                Optional.of(
                        a.size() == 1
                                ? "BernoulliDistribution[" + all + "]"
                                : "CategoricalDistribution[{" + a.get(1) + ", " + a.get(2) + "}, {" + a.get(0)
                                        + ", 1 - (" + a.get(0) + ")}]");
            default -> SAME.contains(law) ? Optional.of(law + "Distribution[" + all + "]") : Optional.empty();
        };
    }

    /** The term a formula says over these definitions; nothing if it cannot be said. */
    Optional<Term> term(String wolfram) {
        try {
            var reader = new Reader(new Scope(facts.domains().keySet(), names));
            return Optional.of(reader.read(Parsed.of(wolfram).formula()));
        } catch (ReadError | SyntaxError unsayable) {
            return Optional.empty();
        }
    }
}
