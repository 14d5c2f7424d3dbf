/**
 * What an author wrote: sets, questions, parameters and prose, each formula and each word with its place in a file.
 *
 * <p>Every fault of a set is collected in one pass and thrown together, sorted, as {@link keywright.problem.BadInput};
 * records are built only from a set without faults, so they hold no half-read values. YAML is composed to nodes and
 * never bound to objects: the nodes keep their marks, and a formula keeps the place of each of its characters through
 * quotes and escapes. The keys of the format stand in one table, {@link keywright.problem.Format}, which a test
 * compares with the published JSON Schema. Prose stays raw until its templates are expanded; {@link
 * keywright.problem.Prose} then reads it as Markdown, and refuses TeX that would read files or redefine commands by
 * name: with {@code ^^} and {@code \csname} refused too, a name cannot be spelt any other way. A part continues
 * another by its letter; what it inherits is asked of {@link keywright.problem.Question#inForce}, so that records
 * hold only what stands in the file.
 */
@NullMarked
package keywright.problem;

import org.jspecify.annotations.NullMarked;
