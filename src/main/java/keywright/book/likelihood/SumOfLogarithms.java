package keywright.book.likelihood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(c\log a - c\log b = c\log(a/b)\) for positive a and b. */
public record SumOfLogarithms() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Scalar scalar)) {
            return Optional.empty();
        }
        var joined = scalar.value().map(part -> joined(part, context.facts()));
        return joined.equals(scalar.value())
                ? Optional.empty()
                : Optional.of(Step.of(this, goal, new Scalar(joined), "join the logarithms"));
    }

    private static Optional<Expr.Call> log(Expr term, Facts facts) {
        return Algebra.factors(term).stream()
                .filter(factor -> factor instanceof Expr.Call call && call.is("Log", 1))
                .map(Expr.Call.class::cast)
                .filter(call -> Cas.positive(call.argument(0), facts))
                .findFirst();
    }

    private static Expr joined(Expr sum, Facts facts) {
        Map<Expr, List<Expr>> arguments = new LinkedHashMap<>();
        var rest = new ArrayList<Expr>();
        for (var term : Algebra.terms(sum)) {
            var log = log(term, facts);
            if (log.isEmpty()) {
                rest.add(term);
                continue;
            }
            var argument = log.get().argument(0);
            var coefficient = Algebra.divide(term, log.get());
            var opposite = Algebra.times(Expr.MINUS_ONE, coefficient);
            if (arguments.containsKey(opposite)) {
                arguments.getOrDefault(opposite, List.of()).add(Algebra.power(argument, Expr.MINUS_ONE));
            } else {
                arguments
                        .computeIfAbsent(coefficient, unused -> new ArrayList<>())
                        .add(argument);
            }
        }
        if (arguments.values().stream().allMatch(group -> group.size() == 1)) {
            return sum;
        }
        arguments.forEach((coefficient, group) ->
                rest.add(Algebra.times(coefficient, Expr.call("Log", Algebra.times(List.copyOf(group))))));
        return Algebra.plus(rest);
    }

    @Override
    public Citation source() {
        return Sources.LOGARITHM;
    }

    @Override
    public List<String> examples() {
        return List.of("Log[a] - Log[b] + a/b", "Log[2]/2 + Log[Pi]/2 + Log[s]");
    }
}
