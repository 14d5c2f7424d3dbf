package keywright.term;

import static org.assertj.core.api.Assertions.assertThat;

import keywright.cas.Expr;
import org.junit.jupiter.api.Test;

/** The number that two vectors make, whichever comes first. */
class ProductOfVectorsTest {
    private static final Shape LENGTH = Shape.of(Expr.symbol("n"));
    private static final Array X = Array.constant("x", LENGTH, Array.Trait.ANY);
    private static final Array Y = Array.constant("y", LENGTH, Array.Trait.ANY);

    @Test
    void times_itself_the_other_way_round_is_a_square() {
        assertThat(Terms.times(new Dot(X, Y), new Dot(Y, X))).isEqualTo(Terms.power(new Dot(X, Y), Expr.of(2)));
    }
}
