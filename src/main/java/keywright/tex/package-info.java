/**
 * Formulas to TeX, as a person would write them: no needless parentheses or multiplication signs, constants before
 * symbols, roots and fractions gathered. {@link keywright.tex.Tex} is a fragment that knows how strongly it holds
 * together, so that whoever builds a larger formula from it need not guess about parentheses.
 */
@NullMarked
package keywright.tex;

import org.jspecify.annotations.NullMarked;
