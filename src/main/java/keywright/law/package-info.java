/**
 * Probability laws of one real number, in the Wolfram language's parametrisation: density, support, and how each is a
 * shift and stretch of a standard member of its family, or the law of a function of a simpler number. Moments are not
 * listed: the book derives them.
 *
 * <p>A law is a record and a line in {@link keywright.law.Laws}; its {@link keywright.law.Family} says how it is
 * written. Weibull, Pareto, Gumbel, logistic and log-normal numbers are functions of an exponential, uniform or normal
 * one, because their moments then need no integrals of their own. Categories are numbers.
 */
@NullMarked
package keywright.law;

import org.jspecify.annotations.NullMarked;
