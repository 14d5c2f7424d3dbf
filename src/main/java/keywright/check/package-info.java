/**
 * Experiments on claims. The meter carries out a term as it stands, on sampled arrays of concrete size: products are
 * multiplied, norms are taken, expectations are averaged over draws, integrals are computed by quadrature, equations
 * are solved by bisection. It shares no code with the rules; a kind of term it does not know it refuses.
 */
@NullMarked
package keywright.check;

import org.jspecify.annotations.NullMarked;
