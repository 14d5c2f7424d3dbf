/**
 * Expectations of polynomials in functions of independent entries, for symbolic sizes: linearity, powers of sums
 * written out, sums split by which indices coincide, independence, and the moments of one variable, reached by
 * standardising and splitting at sign changes. Moments are integrals that are worked out each time; none is listed.
 */
@NullMarked
package keywright.book.expectation;

import org.jspecify.annotations.NullMarked;
