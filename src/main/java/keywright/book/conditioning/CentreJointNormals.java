package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Multinormal;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** \(x_i = \mu_i + w_i\) with \(w \sim \mathcal N(0, \Sigma)\), where a product of several numbers is averaged. */
public record CentreJointNormals() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation) || Gaussian.affine(expectation.of())) {
            return Optional.empty();
        }
        return expectation.of().all(Multinormal.class).stream()
                .filter(vector -> !vector.centred() && !vector.mean().random())
                .findFirst()
                .map(vector -> {
                    var name = context.letter("w", "v", "h");
                    var noise = new Multinormal(name, Standard.zeros(vector.shape()), vector.covariance());
                    var after = goal.map(
                            part -> part instanceof Entry entry && entry.of().equals(vector)
                                    ? Terms.plus(Entry.of(vector.mean(), entry.at()), Entry.of(noise, entry.at()))
                                    : part);
                    var because = "take the mean out: $"
                            + vector.tex(context.notation()).code() + " = "
                            + Terms.plus(vector.mean(), noise)
                                    .tex(context.notation())
                                    .code() + "$ with $" + name
                            + " \\sim " + noise.lawTex(context.notation()) + "$";
                    return Step.of(this, goal, after, because);
                });
    }

    @Override
    public Citation source() {
        return Sources.MULTINORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[eta[[1]]^2*eta[[2]]^2]");
    }
}
