package keywright.book.schedule;

import java.util.List;
import java.util.Map;
import keywright.book.array.SumOfConstant;
import keywright.book.scaling.SimplifyClosedForm;
import keywright.book.scaling.SolveForUnknown;
import keywright.cas.Domain;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.term.Defined;
import keywright.term.Reader;
import keywright.term.Scope;
import keywright.term.Term;

/** The rules on schedules in their order, and two passes to ask about. */
final class Schedules {
    private Schedules() {}

    static final List<Rule> BOOK = List.of(
            new CostOfOperations(),
            new OneLoadPerLayer(),
            new NoRecomputationIfAllStored(),
            new RecomputationOnceIfKept(),
            new RecomputationFromNearestStored(),
            new RecomputationSegmentBySegment(),
            new DivisionWithRemainder(),
            new SumOfRemaindersOverPeriods(),
            new SumOfRemaindersWithRest(),
            new SumOfConstant(),
            new ArithmeticSeries(),
            new PolynomialSum(),
            new SimplifyClosedForm(),
            new SolveForUnknown());
    static final Facts FACTS = new Facts(Map.of(
            "L", Domain.COUNT,
            "c", Domain.COUNT,
            "n", Domain.COUNT,
            "t_fwd", Domain.POSITIVE,
            "t_mem", Domain.POSITIVE));

    static Term read(String formula) {
        var plain = new Scope(FACTS.domains().keySet(), Map.of());
        var pass =
                new Reader(plain).read(Parsed.of("Schedule[L, Range[0, L, c]]").formula());
        var disk = new Reader(plain)
                .read(Parsed.of("Schedule[L, All, Load -> loaddisk]").formula());
        var scope = plain.and("pass", new Defined("pass", pass)).and("disk", new Defined("disk", disk));
        return new Reader(scope).read(Parsed.of(formula).formula());
    }

    static Derivation derive(String formula) {
        return new Prover(BOOK).prove(read(formula), Context.of(FACTS));
    }
}
