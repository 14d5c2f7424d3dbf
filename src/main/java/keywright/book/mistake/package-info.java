/**
 * Wrong rules: what people do who hold a misconception. One put in the place of a right rule, at one step of a
 * derivation, and carried to the end by the right ones, gives a wrong answer that means something.
 *
 * <p>They are no part of the rulebook, and an experiment contradicts each of them on its own examples: a wrong rule
 * that is right is found out.
 */
@NullMarked
package keywright.book.mistake;

import org.jspecify.annotations.NullMarked;
