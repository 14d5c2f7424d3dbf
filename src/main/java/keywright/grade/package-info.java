/**
 * The key to a set and the grading of what students typed: what each answer is worth, the forms that are accepted, the
 * catalogue of mistakes, and the judgement of an answer against all of these.
 *
 * <p>A mistake is a wrong answer with a derivation, so that the credit can be given by how far the right path was kept.
 */
@NullMarked
package keywright.grade;

import org.jspecify.annotations.NullMarked;
