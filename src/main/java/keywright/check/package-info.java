/** Experiments on claims: what a term says is carried out, and counted or measured, by code that shares nothing with the rules. */
@NullMarked
package keywright.check;

import org.jspecify.annotations.NullMarked;
