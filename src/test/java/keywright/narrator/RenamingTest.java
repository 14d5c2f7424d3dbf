package keywright.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import org.junit.jupiter.api.Test;

/** Formulas that differ in their names alone. */
class RenamingTest {
    private static Expr formula(String text) {
        return Parsed.of(text).formula();
    }

    @Test
    void two_old_names_may_become_one() {
        assertThat(Renaming.NONE.and(formula("d1*f[x]/d2"), formula("n*f[h]/n")))
                .map(Renaming::names)
                .hasValueSatisfying(names -> assertThat(names).containsEntry("x", "h"));
    }

    @Test
    void one_old_name_never_becomes_two() {
        assertThat(Renaming.NONE.and(formula("f[x, x]"), formula("f[h, k]"))).isEmpty();
    }

    @Test
    void terms_may_stand_in_another_order() {
        assertThat(Renaming.NONE.and(formula("a^2 + z"), formula("b + c^2")))
                .map(Renaming::names)
                .hasValue(Map.of("Plus", "Plus", "Power", "Power", "a", "c", "z", "b"));
    }

    @Test
    void numbers_stay_what_they_are() {
        assertThat(Renaming.NONE.and(formula("2*x"), formula("3*x"))).isEmpty();
    }
}
