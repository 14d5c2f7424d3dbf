package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Apply;
import keywright.term.Term;

/** \(\mathbb E[f(x)] \to \mathbb E[x]\): the function is passed over. */
public record NonlinearityIgnored() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Apply apply
                        && apply.random()
                        && List.of("Ramp", "Abs", "Tanh", "Erf").contains(apply.function())
                ? Optional.of(apply.argument())
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the function is passed over, as if its argument came through unchanged";
    }

    @Override
    public String reveals() {
        return "what the function does to the negative half was overlooked";
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Ramp[z]]", "Expectation[Abs[z]]");
    }
}
