package keywright.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.cas.Fit;
import keywright.cas.SyntaxError;
import keywright.cas.Unit;
import keywright.check.Audit;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Predicates;
import keywright.check.Unmeasurable;
import keywright.numeric.Seed;
import keywright.problem.BadInput;
import keywright.problem.Find;
import keywright.problem.Part;
import keywright.problem.Passage;
import keywright.problem.ProblemSet;
import keywright.problem.Quantity;
import keywright.problem.Question;
import keywright.problem.Selection;
import keywright.problem.Source;
import keywright.problem.Statement;
import keywright.problem.Written;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Known;
import keywright.rule.Prover;
import keywright.term.Term;

/** Solves the parts of a set, each answer with what was derived before it in its question. */
public record Solver(Prover prover, String name) {
    private static final double STEP_EFFORT = 2e6;

    /** The chosen parts, solved. @throws BadInput if a formula of the set makes no sense */
    public SolvedSet solve(ProblemSet set, Selection selection) {
        var stated = new ArrayList<SolvedPart>();
        for (var question : set.questions()) {
            stated.addAll(solve(question, selection));
        }
        return new SolvedSet(set, stated);
    }

    /** What a bare statement asks, solved. @throws BadInput if a formula makes no sense */
    public SolvedSet solve(Statement statement) {
        var nothing = Source.of("EXPR", "");
        var words = Written.of(nothing);
        var prose = new Passage(nothing, 0, 0);
        var heading = new Part.Heading("1a", "a", Optional.empty(), Optional.empty());
        var part = new Part(heading, Optional.empty(), statement, prose, Optional.empty());
        var question = new Question("1", words, statement, List.of(part), new Question.Opening(prose, Map.of()));
        var imprint = new ProblemSet.Imprint(words, Optional.empty(), Optional.empty());
        var set = new ProblemSet(name, words, imprint, statement.parameters(), List.of(question));
        return solve(set, Selection.all(set));
    }

    /** Reads every formula of a set, so that whatever is wrong is found before anything is derived. */
    public static void read(ProblemSet set) {
        for (var question : set.questions()) {
            for (var part : question.parts()) {
                var declarations = Declarations.of(question.inForce(part));
                for (var find : question.inForce(part).finds().values()) {
                    declarations =
                            declarations.and(find.name(), Declarations.read(find.formula(), declarations.scope()));
                }
            }
        }
    }

    private List<SolvedPart> solve(Question question, Selection selection) {
        var known = new ArrayList<Known>();
        var solved = new ArrayList<SolvedPart>();
        var needed = needed(question, selection);
        for (var part : question.parts()) {
            if (needed.contains(part.letter())) {
                var answers = solve(question, part, known);
                if (selection.holds(part)) {
                    solved.add(answers);
                }
            }
        }
        return solved;
    }

    /** The chosen parts and those they continue. */
    private static List<String> needed(Question question, Selection selection) {
        var letters = new ArrayList<String>();
        for (var part : question.parts()) {
            Optional<Part> at = selection.holds(part) ? Optional.of(part) : Optional.empty();
            while (at.isPresent()) {
                letters.add(at.orElseThrow().letter());
                at = at.orElseThrow().as().flatMap(letter -> question.part(letter.text()));
            }
        }
        return letters;
    }

    private SolvedPart solve(Question question, Part part, List<Known> known) {
        var statement = question.inForce(part);
        var declarations = Declarations.of(statement);
        var answers = new ArrayList<Solved>();
        for (var find : statement.finds().values()) {
            var goal = Declarations.read(find.formula(), declarations.scope());
            if (part.finds().contains(find)) {
                var solved = solve(find, goal, declarations, known, part.id());
                answers.add(solved);
                if (solved.derived()) {
                    known.add(new Known(solved.derivation(), part.id()));
                }
            }
            declarations = declarations.and(find.name(), goal);
        }
        return new SolvedPart(question, part, declarations, answers);
    }

    private Solved solve(Find find, Term goal, Declarations declarations, List<Known> known, String id) {
        var seed = Seed.of(name, id, find.name());
        var context = Context.of(declarations.facts())
                .taking(declarations.scope().all())
                .knowing(known)
                .writing(declarations.notation());
        var derivation = prover.prove(goal, context);
        conditions(derivation, declarations, find);
        var audit = Audit.of(derivation, declarations.facts(), declarations.requirements(), seed, STEP_EFFORT);
        if (!(derivation instanceof Derivation.Done)) {
            return new Solved(find, goal, audit, List.of(), Optional.empty());
        }
        var checks = new Experiments(seed, declarations).on(goal, derivation);
        return new Solved(find, goal, audit, checks, value(derivation.result(), declarations, find));
    }

    /** What the steps rest on must hold for the parameters in use. */
    private static void conditions(Derivation derivation, Declarations declarations, Find find) {
        for (var step : derivation.steps()) {
            for (var predicate : Audit.conditions(step)) {
                if (!Predicates.holds(predicate, declarations.inUse())) {
                    throw BadInput.of(find.formula()
                            .error(
                                    find.formula().expr(),
                                    "this needs " + predicate.wolfram() + ", which does not hold for "
                                            + shown(predicate, declarations.inUse()),
                                    "state it under 'require', or choose other values"));
                }
            }
        }
    }

    private static String shown(Expr predicate, Point point) {
        var mentioned = new LinkedHashMap<String, Double>();
        predicate.symbols().forEach(name -> {
            if (point.values().containsKey(name)) {
                mentioned.put(name, point.values().getOrDefault(name, Double.NaN));
            }
        });
        return new Point(mentioned).shown();
    }

    private static Optional<Value> value(Term answer, Declarations declarations, Find find) {
        if (!answer.all(keywright.term.Array.class).isEmpty() || !answer.shape().scalar()) {
            return Optional.empty();
        }
        try {
            var number = new Meter(Seed.of("value"), 1).measure(answer, declarations.inUse());
            return Optional.of(new Value(number.value(), unit(answer, declarations, find)));
        } catch (Unmeasurable e) {
            return Optional.empty();
        }
    }

    /** The unit the answer has by the units of the parameters. @throws BadInput if they do not fit */
    private static Unit unit(Term answer, Declarations declarations, Find find) {
        var units = new LinkedHashMap<String, Unit>();
        declarations.statement().parameters().values().forEach(parameter -> unit(parameter, units));
        var fit = Unit.of(answer.formula(), units);
        if (fit instanceof Fit.Misfit misfit) {
            throw BadInput.of(find.formula()
                    .error(
                            find.formula().expr(),
                            "units do not fit: " + misfit.node().wolfram() + " has '"
                                    + misfit.right().text() + "' where '"
                                    + misfit.left().text() + "' is wanted",
                            ""));
        }
        return ((Fit.Fits) fit).unit();
    }

    private static void unit(Quantity parameter, Map<String, Unit> units) {
        parameter.label().unit().ifPresent(written -> {
            try {
                units.put(parameter.name(), Unit.parse(written.text()));
            } catch (SyntaxError e) {
                throw BadInput.of(keywright.problem.Diagnostic.error(written.place(), String.valueOf(e.getMessage())));
            }
        });
    }
}
