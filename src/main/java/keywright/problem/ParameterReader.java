package keywright.problem;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Domain;
import keywright.cas.Expr;

/** Reads parameters and holds their values, the author's or an override, against their domains. */
final class ParameterReader {
    private final Names names;
    private final Overrides overrides;
    private final Diagnostics out;

    ParameterReader(Names names, Overrides overrides, Diagnostics out) {
        this.names = names;
        this.overrides = overrides;
        this.out = out;
    }

    Map<String, Parameter> read(Fields owner) {
        return owner.named("parameters", entry -> {
            names.claim(entry.getKey(), out);
            return entry.getValue().fields(Format.PARAMETER).flatMap(fields -> parameter(entry.getKey(), fields));
        });
    }

    Optional<Parameter> parameter(Written name, Fields fields) {
        var label = Label.of(name, fields);
        var domain = domain(fields);
        var own = fields.formula("value")
                .flatMap(formula -> number(formula).map(number -> new Parameter(label, domain, formula, number)));
        own.ifPresent(this::check);
        var other = overrides
                .value(name.text())
                .flatMap(value -> Formula.read(value, out))
                .flatMap(formula -> number(formula).map(number -> new Parameter(label, domain, formula, number)));
        other.ifPresent(this::check);
        return other.or(() -> own);
    }

    private void check(Parameter parameter) {
        var domain = parameter.domain();
        var number = parameter.number();
        var shown = parameter.name() + " = " + Predicate.shown(number);
        if (domain.integer() && !number.integer()) {
            out.error(parameter.formula().place(), shown + " is not an integer");
        } else if (domain.equals(Domain.POSITIVE) && number.signum() <= 0) {
            out.error(parameter.formula().place(), shown + " is not positive");
        } else if (!domain.equals(Domain.POSITIVE) && !domain.holds(number.value())) {
            var range = shown(domain.least()) + " to " + shown(domain.greatest());
            out.error(parameter.formula().place(), shown + " is outside its range, " + range);
        }
    }

    private static String shown(double bound) {
        return Double.isInfinite(bound)
                ? (bound < 0 ? "-Infinity" : "Infinity")
                : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    private Optional<Expr.Num> number(Formula formula) {
        try {
            return Optional.of(new Arithmetic(Map.of()).value(formula.expr()));
        } catch (Undefined undefined) {
            out.add(undefined.in(formula));
            return Optional.empty();
        }
    }

    private Domain domain(Fields fields) {
        var domains = new LinkedHashMap<String, Domain>();
        fields.item("integer").flatMap(item -> range(item, true)).ifPresent(range -> domains.put("integer", range));
        fields.item("real").flatMap(item -> range(item, false)).ifPresent(range -> domains.put("real", range));
        if (fields.flag("positive", false)) {
            domains.put("positive", Domain.POSITIVE);
        }
        if (domains.size() > 1) {
            var kinds = String.join(" and ", domains.keySet());
            out.error(fields.owner().place(), "one domain is enough, but there are " + kinds);
        }
        return domains.values().stream().findFirst().orElse(Domain.REAL);
    }

    /** Two bounds; {@code true} for any number of the kind. */
    private Optional<Domain> range(Item item, boolean integer) {
        if (!item.isList()) {
            return item.flag()
                    .filter(any -> any)
                    .map(any -> new Domain(integer, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        }
        var bounds = item.list().orElse(List.of());
        if (bounds.size() != 2) {
            out.error(item.place(), "expected [least, greatest] but found " + bounds.size() + " numbers");
            return Optional.empty();
        }
        var least = bounds.get(0).formula().flatMap(this::bound);
        var greatest = bounds.get(1).formula().flatMap(this::bound);
        if (least.isEmpty() || greatest.isEmpty()) {
            return Optional.empty();
        }
        if (least.get() > greatest.get()) {
            out.error(item.place(), "the range is empty");
        }
        return Optional.of(new Domain(integer, least.get(), greatest.get()));
    }

    private Optional<Double> bound(Formula formula) {
        return switch (formula.written().text().replace(" ", "")) {
            case "Infinity" -> Optional.of(Double.POSITIVE_INFINITY);
            case "-Infinity" -> Optional.of(Double.NEGATIVE_INFINITY);
            default -> number(formula).map(Expr.Num::value);
        };
    }
}
