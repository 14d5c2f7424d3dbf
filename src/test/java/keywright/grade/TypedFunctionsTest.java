package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keywright.answer.Answer;
import keywright.answer.Equality;
import keywright.answer.Judgement;
import keywright.answer.Reading;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer may be made of can be typed as the key writes it. */
class TypedFunctionsTest {
    private static final Set<String> OF_TWO =
            Set.of("Mod", "Quotient", "Binomial", "LeakyRamp", "Beta", "PolyGamma", "Max", "Min");

    private static final Facts FACTS = Facts.NONE.and("x", Domain.COUNT).and("y", Domain.COUNT);

    static Stream<String> functions() {
        return Vocabulary.FUNCTIONS.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_is_read_as_it_is_typed(String head) {
        var x = Expr.symbol("x");
        var formula = OF_TWO.contains(head) ? Expr.call(head, Expr.symbol("y"), x) : Expr.call(head, x);
        var typed = Typed.of(formula);
        var read = Answer.read(typed, Reading.of(List.of("x", "y")));
        var judgement = new Equality(FACTS).judge(read.formula(), formula);
        assertThat(judgement).as(typed).isInstanceOf(Judgement.Equal.class);
    }
}
