package keywright.problem;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a question or a part states: what is given, defined, asked for and required. */
final class StatementReader {
    /** The fewest values between which a growth is measured. */
    private static final int FEWEST = 3;

    private final Names names;
    private final Map<String, Parameter> parameters;
    private final Diagnostics out;

    StatementReader(Names names, Map<String, Parameter> parameters, Diagnostics out) {
        this.names = names;
        this.parameters = parameters;
        this.out = out;
    }

    Statement read(Fields owner) {
        var statement = new Statement(
                parameters,
                owner.named("given", entry -> given(claimed(entry), entry.getValue())),
                owner.named("define", entry -> definition(claimed(entry), entry.getValue())),
                owner.named("find", entry -> find(claimed(entry), entry.getValue())),
                owner.list("require").stream()
                        .map(this::requirement)
                        .flatMap(Optional::stream)
                        .toList());
        statement.requirements().stream().filter(it -> !it.assumes()).forEach(this::check);
        return statement;
    }

    private Written claimed(Map.Entry<Written, Item> entry) {
        names.claim(entry.getKey(), out);
        return entry.getKey();
    }

    Optional<Given> given(Written name, Item item) {
        return item.fields(Format.GIVEN)
                .map(fields -> new Given(
                        Label.of(name, fields), formulas(fields.list("shape")), fields.formula("law"), traits(fields)));
    }

    /** Each trait by the key of its name; only what is independent need not be said. */
    private static Set<Given.Trait> traits(Fields fields) {
        var traits = EnumSet.noneOf(Given.Trait.class);
        for (var trait : Given.Trait.values()) {
            var unsaid = trait == Given.Trait.INDEPENDENT;
            if (fields.flag(trait.name().toLowerCase(Locale.ROOT), unsaid)) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private static List<Formula> formulas(List<Item> items) {
        return items.stream().map(Item::formula).flatMap(Optional::stream).toList();
    }

    private static Optional<Definition> definition(Written name, Item item) {
        if (!item.isMap()) {
            return item.formula().map(formula -> new Definition(Label.of(name), formula));
        }
        return item.fields(Format.DEFINE)
                .flatMap(fields -> fields.formula("is").map(is -> new Definition(Label.of(name, fields), is)));
    }

    private Optional<Find> find(Written name, Item item) {
        if (!item.isMap()) {
            return item.formula().map(formula -> Find.of(name, formula));
        }
        return item.fields(Format.FIND).flatMap(fields -> {
            var label = Label.of(name, fields);
            var ask = fields.line("ask");
            var accept = new Accepted(formulas(accepted(fields)), tolerance(fields));
            var plot = fields.text("plot").filter(this::declared);
            var beside = new Find.Beside(plot, fields.formula("cited"), grid(fields));
            return fields.formula("is").map(is -> new Find(label, is, ask, accept, beside));
        });
    }

    private Optional<Grid> grid(Fields fields) {
        var axes = fields.named(
                "grid",
                entry -> declared(entry.getKey())
                        ? Optional.of(new Grid.Axis(entry.getKey(), formulas(list(entry.getValue()))))
                        : Optional.<Grid.Axis>empty());
        if (axes.isEmpty() || out.any()) {
            return Optional.empty();
        }
        var grid = new Grid(List.copyOf(axes.values()));
        if (grid.over().values().size() < FEWEST) {
            out.error(
                    grid.over().parameter().place(),
                    "the first parameter of a grid needs " + FEWEST + " values at least",
                    "as in grid: {n: [16, 32, 64], m: [n, 2*n]}");
        }
        grid.uneven()
                .ifPresent(axis -> out.error(
                        axis.parameter().place(),
                        "there are " + axis.values().size() + " values for " + grid.rows() + " rows",
                        "the parameters after the first are taken together row by row"));
        return Optional.of(grid);
    }

    /** Whether a name is that of a parameter; if not, that is reported. */
    private boolean declared(Written name) {
        if (!parameters.containsKey(name.text())) {
            var near = Spelling.hint(name.text(), parameters.keySet());
            var all = "the parameters are " + String.join(", ", parameters.keySet());
            out.error(name.place(), "'" + name + "' is not a parameter", near.isEmpty() ? all : near);
        }
        return parameters.containsKey(name.text());
    }

    private Optional<BigDecimal> tolerance(Fields fields) {
        var item = fields.item("tolerance");
        var tolerance = item.flatMap(Item::decimal);
        var fits = tolerance.filter(share -> share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0);
        if (tolerance.isPresent() && fits.isEmpty()) {
            out.error(
                    item.orElseThrow().place(),
                    "a tolerance of " + tolerance.get().toPlainString() + " makes no sense",
                    "it is the share of the value by which a number may be off, such as 0.01");
        }
        return fits;
    }

    private static List<Item> accepted(Fields fields) {
        return fields.item("accept").map(StatementReader::list).orElse(List.of());
    }

    /** The items of a list; anything else is a list of one. */
    private static List<Item> list(Item item) {
        return item.isList() ? item.list().orElse(List.of()) : List.of(item);
    }

    private Optional<Requirement> requirement(Item item) {
        if (!item.isMap()) {
            return item.formula().map(formula -> new Requirement(formula, Optional.empty()));
        }
        return item.fields(Format.REQUIRE).flatMap(fields -> {
            var because = fields.line("because");
            return fields.formula("formula").map(formula -> new Requirement(formula, because));
        });
    }

    private void check(Requirement requirement) {
        var formula = requirement.formula();
        var pending = formula.expr().symbols().stream()
                .anyMatch(name -> names.taken(name) && !parameters.containsKey(name) && out.any());
        if (pending) {
            return;
        }
        try {
            new Predicate(formula, parameters).objection().ifPresent(why -> violated(requirement, why));
        } catch (Undefined undefined) {
            out.add(undefined.in(formula));
        }
    }

    /** Blames the value from the command line if there is one, else the requirement. */
    private void violated(Requirement requirement, String why) {
        var formula = requirement.formula();
        var because = requirement.because().map(Written::text);
        var culprit = formula.expr().symbols().stream()
                .map(parameters::get)
                .filter(parameter -> parameter != null && parameter.overridden())
                .findFirst();
        if (culprit.isPresent()) {
            var required = "required at " + formula.place()
                    + because.map(reason -> ": " + reason).orElse("");
            out.error(culprit.get().formula().place(), why, required);
        } else {
            out.error(formula.place(), why, because.orElse(""));
        }
    }
}
