/**
 * What laws tell: entropies, divergences, scores and Fisher information. All of them are definitions that unfold to
 * expectations of logarithms of densities and of their derivatives; the rules on expectations do the rest.
 */
@NullMarked
package keywright.book.likelihood;

import org.jspecify.annotations.NullMarked;
