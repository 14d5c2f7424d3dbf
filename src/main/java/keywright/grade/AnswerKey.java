package keywright.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.book.mistake.Detour;
import keywright.book.mistake.Detours;
import keywright.problem.ProblemSet;
import keywright.rule.Known;
import keywright.rule.Prover;
import keywright.solve.Asked;
import keywright.solve.AskedPart;
import keywright.term.Term;

/** The key to a set: an entry for every answer that was derived, in order. */
public record AnswerKey(ProblemSet set, List<KeyEntry> entries) {
    /** A key keeps its own copy. */
    public AnswerKey {
        entries = List.copyOf(entries);
    }

    /** The key to what was derived. */
    public static AnswerKey of(ProblemSet set, List<AskedPart> derived, Prover prover) {
        var entries = new ArrayList<KeyEntry>();
        Map<String, Map<Term, List<Detour>>> wrong = new LinkedHashMap<>();
        for (var part : derived) {
            var earlier = wrong.computeIfAbsent(part.question().number(), number -> new LinkedHashMap<>());
            for (var asked : part.answers()) {
                if (asked.derived()) {
                    var detours = detours(asked, earlier, prover);
                    earlier.put(asked.goal(), detours);
                    entries.add(entry(part, asked, detours));
                }
            }
        }
        return new AnswerKey(set, entries);
    }

    private static List<Detour> detours(Asked asked, Map<Term, List<Detour>> earlier, Prover prover) {
        var detours = new Detours(prover, asked.context());
        var all = new ArrayList<>(detours.of(asked.derivation()));
        for (Known known : asked.context().known()) {
            all.addAll(detours.carrying(asked.derivation(), known, earlier.getOrDefault(known.goal(), List.of())));
        }
        return all;
    }

    private static KeyEntry entry(AskedPart part, Asked asked, List<Detour> detours) {
        var points = part.part().heading().points().orElse(BigDecimal.ONE);
        var full = Credit.share(
                points, part.answers().indexOf(asked), part.answers().size());
        return new KeyEntry(part, asked, full, Rewritings.of(asked), Catalogue.of(asked, detours, full));
    }

    /** The ids of all that a set asks: {@code 1a.rms2}, {@code 1a.order}, … */
    public static List<String> ids(ProblemSet set) {
        return set.parts()
                .flatMap(part -> part.finds().stream().map(find -> part.id() + "." + find.name()))
                .toList();
    }

    /** The entry with an id such as {@code 1b.rms2}. */
    public Optional<KeyEntry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
