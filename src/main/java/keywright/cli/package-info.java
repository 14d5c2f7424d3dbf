/** The commands: arguments in, results to standard output, messages to standard error, an exit code. */
@NullMarked
package keywright.cli;

import org.jspecify.annotations.NullMarked;
