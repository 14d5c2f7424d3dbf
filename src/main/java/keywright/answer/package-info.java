/**
 * What students type, and whether it is right: typed answers are read by one grammar of allowed functions, found small
 * and harmless before anything is evaluated, and compared with the key in three verdicts.
 *
 * <p>The grammar is not that of {@code cas}: people who answer write {@code 2x}, {@code sin^2 x} and LaTeX, authors
 * write the Wolfram language. Both end in the same tree.
 */
@NullMarked
package keywright.answer;

import org.jspecify.annotations.NullMarked;
