package keywright.solve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.check.Audit;
import keywright.numeric.Seed;
import keywright.problem.Part;
import keywright.problem.Passage;
import keywright.problem.ProblemSet;
import keywright.problem.Question;
import keywright.problem.Selection;
import keywright.problem.Source;
import keywright.problem.Statement;
import keywright.problem.Written;
import keywright.rule.Derivation;
import keywright.rule.Prover;

/** Solves the parts of a set, each answer with what was derived before it in its question. */
public record Solver(Prover prover, String name) {
    private static final double STEP_EFFORT = 2e6;

    /** The chosen parts, solved. @throws BadInput if a formula of the set makes no sense */
    public SolvedSet solve(ProblemSet set, Selection selection) {
        return solve(set, new Deriver(prover).derive(set, selection));
    }

    /** What was derived, tried by experiment: the parts side by side, each answer with the draws of its name. */
    public SolvedSet solve(ProblemSet set, List<AskedPart> derived) {
        return new SolvedSet(set, derived.parallelStream().map(this::solved).toList());
    }

    private SolvedPart solved(AskedPart part) {
        var answers = part.answers().stream().map(asked -> tried(asked, part)).toList();
        return new SolvedPart(part.question(), part.part(), part.declarations(), answers);
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
                    var goal = Declarations.read(find.formula(), declarations.scope());
                    Traversal.read(find, goal);
                    Surveyor.read(find, goal, declarations);
                    for (var cited : find.cited().stream().toList()) {
                        Declarations.number(cited, declarations.scope());
                    }
                    declarations = declarations.and(find.name(), goal);
                }
            }
        }
    }

    private Solved tried(Asked asked, AskedPart part) {
        var seed = Seed.of(name, part.part().id(), asked.find().name());
        var declarations = asked.declarations();
        var derivation = asked.derivation();
        var audit = Audit.of(derivation, declarations.facts(), declarations.requirements(), seed, STEP_EFFORT);
        if (!(derivation instanceof Derivation.Done)) {
            return new Solved(asked.find(), asked.goal(), audit, Trials.NONE, Optional.empty());
        }
        var checks = new Experiments(seed, declarations).on(asked.goal(), derivation);
        var along = new Traversal(seed, declarations).along(asked.find(), derivation);
        var value = Value.of(derivation.result(), declarations, asked.find());
        var survey = new Surveyor(seed, declarations).survey(asked.find(), asked.goal(), derivation.result());
        return new Solved(asked.find(), asked.goal(), audit, new Trials(checks, along, survey), value);
    }
}
