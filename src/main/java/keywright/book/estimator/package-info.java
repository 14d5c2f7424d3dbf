/**
 * Gradients of expectations by the parameters of the law: the score function, reparameterisation, and the chain rule
 * through functions of which only the name is given.
 */
@NullMarked
package keywright.book.estimator;

import org.jspecify.annotations.NullMarked;
