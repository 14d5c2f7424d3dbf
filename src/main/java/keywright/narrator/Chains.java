package keywright.narrator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keywright.check.Audit;
import keywright.page.Block;
import keywright.rule.Derivation;
import keywright.rule.Step;
import keywright.term.Order;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.term.Truth;
import keywright.term.Where;
import keywright.tex.Notation;

/** Derivations as aligned chains; what was told before is referred to. */
record Chains(Notation notation, String part, List<Told> told) {

    /** The chain of an audited derivation, each line with its number, its reason and the mark of its check. */
    Optional<Block> main(Audit audit) {
        var derivation = audit.derivation();
        if (derivation.steps().isEmpty() || derivation.result() instanceof Truth) {
            return Optional.empty();
        }
        return Optional.of(chain(audit, derivation.steps().size() > 1, Optional.empty()));
    }

    private Block chain(Audit audit, boolean numbered, Optional<Told.Echo> echo) {
        var start = bare(audit.derivation().goal()).tex(notation).code();
        var lines = new ArrayList<Block.Line>();
        for (int i = 0; i < audit.verdicts().size(); i++) {
            var step = audit.derivation().steps().get(i);
            var number = numbered ? "(" + (i + 1) + ")\u00a0" : "";
            var at = i;
            if (echo.filter(run -> run.from() <= at && at < run.end() - 1).isPresent()) {
                continue;
            }
            var because = echo.filter(run -> at == run.end() - 1)
                    .map(this::reference)
                    .orElse(number + step.reason().because());
            lines.add(new Block.Line(
                    relation(step),
                    written(step, i == audit.verdicts().size() - 1),
                    Phrases.within(part, because),
                    Phrases.mark(audit.verdicts().get(i))));
        }
        return new Block.Chain(start, merged(start, lines));
    }

    /** A step that is written like the line before it stands on that line; like the start, on the next one. */
    private static List<Block.Line> merged(String start, List<Block.Line> lines) {
        var merged = new ArrayList<Block.Line>();
        for (var line : lines) {
            var last = merged.isEmpty() ? line : merged.get(merged.size() - 1);
            if (merged.isEmpty() || last.mark() != line.mark()) {
                merged.add(line);
            } else if (last.tex().equals(line.tex())
                    || merged.size() == 1 && last.tex().equals(start)) {
                merged.set(merged.size() - 1, together(last, line));
            } else {
                merged.add(line);
            }
        }
        return merged;
    }

    private String reference(Told.Echo echo) {
        var names = new TreeMap<String, List<String>>();
        echo.renaming().names().forEach((old, name) -> {
            if (!old.equals(name)) {
                names.computeIfAbsent(notation.of(name), any -> new ArrayList<>())
                        .add("$" + notation.of(old) + "$");
            }
        });
        var with = names.entrySet().stream()
                .map(entry -> "$" + entry.getKey() + "$ for " + String.join(" and ", entry.getValue()))
                .collect(Collectors.joining(", "));
        return "as in steps " + echo.first() + " to " + (echo.first() + echo.length() - 1) + " of part "
                + echo.of().part() + (with.isEmpty() ? "" : ", with " + with);
    }

    private static Block.Line together(Block.Line one, Block.Line next) {
        var because = Phrases.joined(Phrases.joined(one.because(), Phrases.of("; ")), next.because());
        return new Block.Line(next.relation(), next.tex(), because, next.mark());
    }

    /** A question of yes or no is answered in words. */
    List<Block> statement(Derivation derivation) {
        if (!(derivation.result() instanceof Truth)) {
            return List.of();
        }
        var last = derivation.steps().get(derivation.steps().size() - 1);
        var because = Phrases.sentence(last.reason().because());
        return List.of(new Block.Paragraph(Phrases.within(part, because + ".")));
    }

    private static String relation(Step step) {
        if (step.rule().widens()) {
            return "\\le";
        }
        return bare(step.before()) instanceof Solution solution
                                && solution.quantile().isEmpty()
                        || step.before() instanceof Where
                ? "\\iff"
                : "=";
    }

    private String written(Step step, boolean last) {
        var after = bare(step.after());
        if (!(bare(step.before()) instanceof Solution solution)
                || after instanceof Solution
                || solution.quantile().isPresent()) {
            return after.tex(notation).code();
        }
        var found = step.after() instanceof Order order
                ? order.of().tex(notation).code()
                        + (last ? " = " + order.tex(notation).code() : "")
                : after.tex(notation).code();
        return notation.of(solution.unknown()) + " = " + found;
    }

    /**
     * A bound is a chain of inequalities between norms, until they are replaced by their orders; the order of a root is
     * a chain of equations, until it is found.
     */
    private static Term bare(Term term) {
        return term instanceof Order order && (order.of() instanceof Solution || order.upper() && !order.closed())
                ? order.of()
                : term;
    }

    /** The lemmas a derivation rests on, each once, those they rest on after them. */
    List<Block> lemmas(Audit audit) {
        var shown = new ArrayList<Block>();
        var all = new LinkedHashSet<Audit>();
        collect(audit, Optional.empty(), all);
        all.stream()
                .filter(lemma -> lemma.derivation().steps().size() > 1
                        || audit.derivation().result() instanceof Truth)
                .forEach(lemma -> shown.add(chain(lemma, false, echo(lemma))));
        if (!shown.isEmpty() && !(audit.derivation().result() instanceof Truth)) {
            shown.add(0, new Block.Heading(3, Phrases.of("Used above")));
        }
        return shown;
    }

    private Optional<Told.Echo> echo(Audit lemma) {
        return told.stream().flatMap(one -> one.echo(lemma).stream()).max(Comparator.comparing(Told.Echo::length));
    }

    /** Lemmas of steps that are only referred to, and those told before, are left out. */
    private void collect(Audit audit, Optional<Told.Echo> echo, Set<Audit> all) {
        var steps = audit.derivation().steps();
        var used = IntStream.range(0, steps.size())
                .filter(i ->
                        echo.filter(run -> run.from() <= i && i < run.end()).isEmpty())
                .boxed()
                .flatMap(i -> steps.get(i).reason().lemmas().stream())
                .collect(Collectors.toSet());
        var needed = audit.lemmas().stream()
                .filter(lemma -> used.contains(lemma.derivation()))
                .filter(lemma -> told.stream().noneMatch(one -> one.knows(lemma)))
                .toList();
        all.addAll(needed);
        needed.forEach(lemma -> collect(lemma, echo(lemma), all));
    }
}
