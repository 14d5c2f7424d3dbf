/**
 * Turns pages into HTML, into Markdown with its figures, and into PDF by TeX where it is installed and by Apache FOP
 * with JLaTeXMath where it is not; either way the same page gives the same bytes, and nothing that a page says can read
 * a file or start a process.
 */
@NullMarked
package keywright.typeset;

import org.jspecify.annotations.NullMarked;
