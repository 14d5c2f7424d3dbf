package keywright.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.check.Audit;
import keywright.check.Point;
import keywright.check.Predicates;
import keywright.problem.BadInput;
import keywright.problem.Find;
import keywright.problem.Part;
import keywright.problem.ProblemSet;
import keywright.problem.Question;
import keywright.problem.Selection;
import keywright.rule.Derivation;
import keywright.rule.Known;
import keywright.rule.Prover;
import keywright.term.Observation;
import keywright.term.Term;

/** Derives what a set asks, each answer with what was derived before it in its question. Nothing is measured. */
public record Deriver(Prover prover) {

    /** The chosen parts, each answer with its chain. @throws BadInput if a formula of the set makes no sense */
    public List<AskedPart> derive(ProblemSet set, Selection selection) {
        return set.questions().stream()
                .flatMap(question -> derive(question, selection).stream())
                .toList();
    }

    private List<AskedPart> derive(Question question, Selection selection) {
        var known = new ArrayList<Known>();
        var asked = new ArrayList<AskedPart>();
        var needed = needed(question, selection);
        for (var part : question.parts()) {
            if (needed.contains(part.letter())) {
                var answers = derive(question, part, known);
                if (selection.holds(part)) {
                    asked.add(answers);
                }
            }
        }
        return asked;
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

    private AskedPart derive(Question question, Part part, List<Known> known) {
        var statement = question.inForce(part);
        var declarations = Declarations.of(statement);
        var answers = new ArrayList<Asked>();
        for (var find : statement.finds().values()) {
            var goal = Declarations.read(find.formula(), declarations.scope());
            if (part.finds().contains(find)) {
                var context = declarations.context(known);
                var derivation = prover.prove(observed(goal, find), context);
                conditions(derivation, declarations, find);
                answers.add(new Asked(find, declarations, context, derivation));
                if (derivation instanceof Derivation.Done) {
                    known.add(new Known(derivation, part.id()));
                }
            }
            declarations = declarations.and(find.name(), goal);
        }
        return new AskedPart(question, part, declarations, answers);
    }

    /** The goal with what was drawn standing still; it cannot where the goal is a moment over it as well. */
    private static Term observed(Term goal, Find find) {
        var observed = Observation.of(goal);
        Observation.moving(observed).ifPresent(drawn -> {
            throw BadInput.of(find.formula()
                    .error(
                            find.formula().expr(),
                            "within this moment " + drawn.formula().wolfram() + " would move with its own law",
                            "ask for Score or FisherInformation, or give it a law with the parameters by their names"));
        });
        return observed;
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
}
