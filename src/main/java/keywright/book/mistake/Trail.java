package keywright.book.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.rule.Context;
import keywright.rule.Prover;
import keywright.rule.Step;
import keywright.term.Term;

/** Where each term met so far leads: ways that join are walked once. */
final class Trail {
    private static final int LONGEST = 60;

    private final Prover prover;
    private final Context context;
    private final Map<Term, Optional<List<Step>>> onwards = new HashMap<>();

    Trail(Prover prover, Context context) {
        this.prover = prover;
        this.context = context;
    }

    /** Steps already known to lead to a closed form. */
    void remember(Term start, List<Step> steps) {
        onwards.put(start, Optional.of(steps));
        for (int i = 0; i < steps.size(); i++) {
            onwards.put(steps.get(i).after(), Optional.of(steps.subList(i + 1, steps.size())));
        }
    }

    /** The steps from a term to a closed form, if there is a way. */
    Optional<List<Step>> onwards(Term start) {
        var walked = new ArrayList<Step>();
        var at = start;
        while (!onwards.containsKey(at) && walked.size() < LONGEST) {
            var more = prover.next(at, context);
            if (more.isEmpty()) {
                onwards.put(at, at.closed() ? Optional.of(List.of()) : Optional.empty());
            } else {
                walked.addAll(more.orElseThrow());
                at = walked.get(walked.size() - 1).after();
            }
        }
        var rest = onwards.getOrDefault(at, Optional.empty());
        rest.ifPresent(walked::addAll);
        if (rest.isPresent()) {
            remember(start, walked);
            return Optional.of(walked);
        }
        onwards.put(start, Optional.empty());
        walked.forEach(step -> onwards.put(step.after(), Optional.empty()));
        return Optional.empty();
    }
}
