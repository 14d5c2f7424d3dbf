package keywright.book;

import java.util.List;
import keywright.book.array.*;
import keywright.book.expectation.IndicatorOfFloor;
import keywright.rule.Rule;

/** The rules on functions with kinks and jumps, in the order they are tried. */
final class Kinks {
    private Kinks() {}

    /** Signs, absolute values and indicators. */
    static final List<Rule> SIGNS = List.of(
            new SignOfProduct(),
            new AbsOfProduct(),
            new RampOfScaled(), // before the ramp of a product, which needs two terms
            new RampOfProduct(),
            new SignTimesItsArgument(),
            new PowerOfSign(),
            new EvenPowerOfAbs(),
            new RootOfSquare(),
            new AbsOfNonnegative(),
            new IndicatorOfFloor());
}
