/**
 * What is said: terms whose operators wait. An expectation, an index sum, a product of arrays stands unevaluated until
 * a named rule of the book rewrites it. A term knows its shape, its parts, how it is written; what it is worth is
 * measured elsewhere. Sums, products and powers are built by {@link keywright.term.Terms}, which keeps them in a light
 * normal form.
 */
@NullMarked
package keywright.term;

import org.jspecify.annotations.NullMarked;
