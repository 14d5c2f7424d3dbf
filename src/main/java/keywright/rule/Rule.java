package keywright.rule;

import java.util.List;
import java.util.Optional;
import keywright.term.Term;

/**
 * One way to argue. A rule matches one shape of term by {@code instanceof}, and declines everything it cannot show:
 * unsure means empty. It is stateless; the order in which rules are tried is the book's affair.
 *
 * <p>The name is the textbook's where there is one ({@code LinearityOfExpectation}), else the conclusion, with {@code
 * If} for the hypothesis. Its {@link #examples()} are terms on which it must fire; they are measured by the contract
 * test of the book.
 */
public interface Rule {

    /** The rewriting at the top of a term, or nothing. */
    Optional<Step> apply(Term goal, Context context);

    /** Where a textbook states it. */
    Citation source();

    /** Terms on which this rule fires, in Wolfram syntax over the declarations of {@link Example}. */
    List<String> examples();

    /** Whether what comes after is only a bound from above on what was before, and not equal to it. */
    default boolean widens() {
        return false;
    }

    /** Whether it only reuses, carries out or tidies what is known, so that no step by it is an insight. */
    default boolean tidies() {
        return false;
    }

    /** Whether a term that this rule leaves as it is needs no look at its parts. */
    default boolean settles(Term term) {
        return false;
    }

    /** Whether it only writes in a shorter way what is already worked out. */
    default boolean shortens() {
        return false;
    }

    /** The class name in lower case with hyphens. */
    default String name() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
