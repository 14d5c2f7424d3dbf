package keywright.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keywright.cas.Domain;
import keywright.cas.Expr;

/**
 * What the arguments of a command line state: parameters and givens, each a YAML entry such as
 * {@code x: {shape: [n], law: "NormalDistribution[0, 1]"}}, and one formula to find. A size that is not declared is a
 * positive integer.
 */
public final class CommandLine {
    private static final Domain SIZE = new Domain(true, 1, 4096);
    private static final long USUAL_SIZE = 16;
    private final Diagnostics out = new Diagnostics();
    private final Names names = new Names();

    private CommandLine() {}

    /**
     * The statement that the arguments make; the formula is asked for under the name {@code answer}. @throws BadInput
     * if they make no sense
     */
    public static Statement statement(List<String> parameters, List<String> givens, String formula) {
        return new CommandLine().read(parameters, givens, formula);
    }

    private Statement read(List<String> parameters, List<String> givens, String formula) {
        var reader = new ParameterReader(names, Overrides.NONE, out);
        var declared = new LinkedHashMap<String, Parameter>();
        entries("--param", parameters).forEach((name, item) -> item.fields(Format.PARAMETER)
                .flatMap(fields -> reader.parameter(name, fields))
                .ifPresent(parameter -> declared.put(name.text(), parameter)));
        var arrays = new LinkedHashMap<String, Given>();
        var statement = new StatementReader(names, declared, out);
        entries("--given", givens)
                .forEach(
                        (name, item) -> statement.given(name, item).ifPresent(given -> arrays.put(name.text(), given)));
        arrays.values().forEach(given -> given.shape().forEach(size -> sizes(size, declared)));
        var asked = Written.of(Source.of("EXPR", formula));
        var find = Formula.read(asked, out).map(read -> Find.of(Written.of(Source.of("EXPR", "answer")), read));
        out.throwIfAny();
        return new Statement(declared, arrays, Map.of(), Map.of("answer", find.orElseThrow()), List.of());
    }

    private Map<Written, Item> entries(String option, List<String> arguments) {
        var all = new LinkedHashMap<Written, Item>();
        for (var argument : arguments) {
            new Yaml(Source.of(option, argument), argument.length(), out)
                    .root()
                    .flatMap(Item::entries)
                    .ifPresent(entries -> entries.forEach((name, item) -> {
                        names.claim(name, out);
                        all.put(name, item);
                    }));
        }
        return all;
    }

    private void sizes(Formula size, Map<String, Parameter> declared) {
        for (var name : new ArrayList<>(size.expr().symbols())) {
            declared.computeIfAbsent(name, missing -> {
                var value = Written.of(Source.of("--given", Long.toString(USUAL_SIZE)));
                var formula = Formula.of(value);
                return new Parameter(
                        Label.of(Written.of(Source.of("--given", missing))), SIZE, formula, Expr.of(USUAL_SIZE));
            });
        }
    }
}
