/** Benchmarks by JMH: every figure stands beside a yardstick of the same run, so that only ratios are compared. */
@NullMarked
package keywright.bench;

import org.jspecify.annotations.NullMarked;
