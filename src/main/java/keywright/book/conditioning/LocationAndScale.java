package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Drawn;
import keywright.term.Term;
import keywright.tex.ExprTex;

/** Given \(\mu\) and \(\sigma\), x is normal: \(x = \mu + \sigma\varepsilon\) with independent standard noise. */
public record LocationAndScale() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Drawn drawn
                ? drawn.located().map(located -> {
                    var notation = context.notation();
                    var because = "write $" + drawn.tex(notation).code() + " = "
                            + located.sum().tex(notation).code() + "$ with independent $"
                            + located.noise().tex(notation).code() + " \\sim "
                            + located.noise().law().orElseThrow().tex(new ExprTex(notation)) + "$";
                    return Step.of(this, goal, located.sum(), because);
                })
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.LOCATION_SCALE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[M^2]");
    }
}
