package keywright.book.recursion;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Fold;
import keywright.term.Index;
import keywright.term.Line;
import keywright.term.Recursion;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[Q(h_l)] = a\,\mathbb E[Q(h_{l-1})] + b\) for a stack of independent layers, by the tower rule, where for
 * a fixed \(h\) the layer gives \(\mathbb E[Q(\text{layer}(h))] = a\,Q(h) + b\), which the book derives as a lemma.
 */
public record InductionOverLayers(Prover prover) implements Rule {
    private static final String CORE = "\u2022q";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Stacked.of(expectation.of()).flatMap(stacked -> {
            var fold = stacked.fold();
            var fixed = prover.prove(stacked.at(fold.layer().state()), context);
            var next = stacked.next();
            return fixed instanceof Derivation.Done && prover.prove(next, context) instanceof Derivation.Done lemma
                    ? line(fixed.result(), lemma.result(), fold)
                            .map(line -> step(expectation, stacked, line, lemma, context))
                    : Optional.empty();
        });
    }

    /** The line a Q + b that one value is of another. */
    private static Optional<Line> line(Term fixed, Term next, Fold fold) {
        var core = Terms.rest(fixed);
        var symbol = new Scalar(Expr.symbol(CORE));
        var replaced = next.map(part -> part.equals(core) ? symbol : part);
        return replaced.all(keywright.term.Array.class).contains(fold.layer().state())
                ? Optional.empty()
                : Line.of(replaced, CORE).map(line -> scaled(line, Terms.coefficient(fixed)));
    }

    private static Line scaled(Line line, Expr coefficient) {
        var back = new Scalar(keywright.cas.Algebra.power(coefficient, Expr.MINUS_ONE));
        return new Line(Terms.times(back, line.slope()), line.offset());
    }

    private Step step(Expectation goal, Stacked stacked, Line line, Derivation lemma, Context context) {
        var fold = stacked.fold();
        var name = context.letter("r", "q", "u");
        var start = stacked.at(fold.start());
        var first = start.random() ? new Expectation(start) : start;
        var over = Index.upTo("l", fold.count());
        var recursion = new Recursion(name, over, first, line.slope(), line.offset());
        var notation = context.notation();
        var state = notation.of(fold.layer().state().name());
        var because = "for $" + fold.equation(notation) + "$ with $" + state + "_0 = "
                + fold.start().tex(notation).code() + "$, whose layers are independent: given $" + state
                + "_{l-1} = " + state + "$, the expectation is $"
                + lemma.result().tex(notation).code() + "$, so by the tower rule $" + name + "_l = "
                + new Expectation(stacked.at(fold.upTo(over.symbol())))
                        .tex(notation)
                        .code()
                + "$ obeys $" + recursion.equation(notation).code() + "$";
        return new Step(this, goal, Entry.of(recursion, List.of(fold.count())), Reason.by(because, List.of(lemma)));
    }

    @Override
    public Citation source() {
        return Sources.TOWER;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[RMS[Fold[Function[{h, Z}, h + Z . h/9], x, J]]^2]",
                "Expectation[Norm[Fold[Function[{h, Z}, h - Z . h/9], g, J]]^2]");
    }
}
