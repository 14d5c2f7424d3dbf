/**
 * Tells what was solved as a page: what is given, what is asked, the key insight, the derivation with its reasons, the
 * answer in a box, the experiments, a summary. It stands above the solver, and so apart from the page model that the
 * solver's input shares.
 */
@NullMarked
package keywright.narrator;

import org.jspecify.annotations.NullMarked;
