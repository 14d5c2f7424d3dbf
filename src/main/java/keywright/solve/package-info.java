/**
 * Answers what a set asks: reads every formula as a term under the declarations in force, derives it, tries every step
 * and every answer by experiment, and evaluates it at the parameters in use. What is found is data; the narrator tells
 * it and the reports print it.
 */
@NullMarked
package keywright.solve;

import org.jspecify.annotations.NullMarked;
