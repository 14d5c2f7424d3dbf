/**
 * Probability laws of one real number, in the Wolfram language's parametrisation: density, support, and how each is a
 * shift and stretch of a standard member of its family. Moments are not listed: the book derives them.
 */
@NullMarked
package keywright.law;

import org.jspecify.annotations.NullMarked;
