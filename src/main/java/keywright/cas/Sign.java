package keywright.cas;

/** What is known of the sign of a real formula. Anything but UNKNOWN also says that the formula is real. */
enum Sign {
    POSITIVE,
    NEGATIVE,
    ZERO,
    NONNEGATIVE,
    NONPOSITIVE,
    UNKNOWN;

    private static final int LARGEST_SHIFTED = 40;

    boolean positive() {
        return this == POSITIVE;
    }

    boolean nonnegative() {
        return this == POSITIVE || this == NONNEGATIVE || this == ZERO;
    }

    boolean negative() {
        return this == NEGATIVE;
    }

    private Sign opposite() {
        return switch (this) {
            case POSITIVE -> NEGATIVE;
            case NEGATIVE -> POSITIVE;
            case NONNEGATIVE -> NONPOSITIVE;
            case NONPOSITIVE -> NONNEGATIVE;
            case ZERO, UNKNOWN -> this;
        };
    }

    /** The sign of a formula while its parameters keep their domains. */
    static Sign of(Expr formula, Facts facts) {
        if (formula instanceof Expr.Num number) {
            return number.signum() > 0 ? POSITIVE : number.signum() < 0 ? NEGATIVE : ZERO;
        }
        if (formula instanceof Expr.Call call) {
            var sign =
                    switch (call.head()) {
                        case "Plus" -> complement(call, facts) ? POSITIVE : ofSum(call, facts);
                        case "Times" ->
                            call.arguments().stream()
                                    .map(part -> of(part, facts))
                                    .reduce(POSITIVE, Sign::times);
                        case "Power" -> call.arguments().size() == 2 ? ofPower(call, facts) : UNKNOWN;
                        case "LogisticSigmoid" -> POSITIVE;
                        case "Log" -> ofLog(call.argument(0), facts);
                        case "Factorial" -> of(call.argument(0), facts).nonnegative() ? POSITIVE : UNKNOWN;
                        case "Gamma" -> of(call.argument(0), facts).positive() ? POSITIVE : UNKNOWN;
                        default -> UNKNOWN;
                    };
            return sign == UNKNOWN && Real.is(formula, facts) ? of(Range.of(formula, facts)) : sign;
        }
        return of(Range.of(formula, facts));
    }

    /** Whether a sum is \(1 - \sigma(x)\) or \(1 - \tanh^2 x\). */
    private static boolean complement(Expr.Call sum, Facts facts) {
        if (sum.arguments().size() != 2 || !sum.arguments().contains(Expr.ONE)) {
            return false;
        }
        var other = sum.argument(sum.argument(0).equals(Expr.ONE) ? 1 : 0);
        var taken = Algebra.times(Expr.MINUS_ONE, other);
        var square = taken instanceof Expr.Call power
                && power.is("Power", 2)
                && power.argument(1).equals(Expr.of(2));
        var base = square ? Algebra.base(taken) : taken;
        return base instanceof Expr.Call call
                && call.is(square ? "Tanh" : "LogisticSigmoid", 1)
                && Real.is(call.argument(0), facts);
    }

    private static Sign ofLog(Expr argument, Facts facts) {
        return of(argument, facts).positive()
                ? of(Expansion.expand(Algebra.minus(argument, Expr.ONE)), facts)
                : UNKNOWN;
    }

    private static Sign of(Range range) {
        if (range.least() > 0) {
            return POSITIVE;
        }
        if (range.greatest() < 0) {
            return NEGATIVE;
        }
        return range.least() >= 0 ? NONNEGATIVE : range.greatest() <= 0 ? NONPOSITIVE : UNKNOWN;
    }

    private Sign times(Sign other) {
        if (this == ZERO || other == ZERO) {
            return ZERO;
        }
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        if (other == NEGATIVE || other == NONPOSITIVE) {
            return opposite().times(other.opposite());
        }
        return other == POSITIVE ? this : this == POSITIVE || this == NONNEGATIVE ? NONNEGATIVE : NONPOSITIVE;
    }

    private Sign plus(Sign other) {
        if (this == ZERO) {
            return other;
        }
        if (nonnegative() && other.nonnegative()) {
            return this == POSITIVE || other == POSITIVE ? POSITIVE : NONNEGATIVE;
        }
        return opposite().nonnegative() && other.opposite().nonnegative()
                ? opposite().plus(other.opposite()).opposite()
                : other == ZERO ? this : UNKNOWN;
    }

    private static Sign ofPower(Expr.Call power, Facts facts) {
        var base = of(power.argument(0), facts);
        if (base == POSITIVE) {
            return Real.is(power.argument(1), facts) ? POSITIVE : UNKNOWN;
        }
        if (!(power.argument(1) instanceof Expr.Num exponent)) {
            return UNKNOWN;
        }
        if (exponent.integer() && !exponent.numerator().testBit(0) && Real.is(power.argument(0), facts)) {
            return base == NEGATIVE || exponent.signum() < 0 ? POSITIVE : NONNEGATIVE;
        }
        if (exponent.integer() && base == NEGATIVE) {
            return NEGATIVE;
        }
        return exponent.signum() > 0 && (base.nonnegative() || exponent.integer()) ? base : UNKNOWN;
    }

    /** Term by term; failing that, term by term once every parameter is counted from its least value. */
    private static Sign ofSum(Expr.Call sum, Facts facts) {
        var sign = ofTerms(sum, facts);
        sign = sign == UNKNOWN ? ofRoot(sum, facts) : sign;
        if (sign != UNKNOWN || sum.arguments().size() > LARGEST_SHIFTED) {
            return sign;
        }
        Expr shifted = sum;
        var rest = facts;
        for (var name : sum.symbols()) {
            var least = facts.of(name).least();
            if (least >= 1 && least < Integer.MAX_VALUE && least == Math.rint(least)) {
                shifted = shifted.with(
                        name, new Expr.Call("Plus", java.util.List.of(Expr.of((long) least), Expr.symbol(name))));
                rest = rest.and(name, new Domain(facts.of(name).integer(), 0, Double.POSITIVE_INFINITY));
            }
        }
        return shifted.equals(sum) ? UNKNOWN : ofTerms(Expansion.expand(shifted), rest);
    }

    /** \(c\sqrt{a} - b\) with positive c and b has the sign of \(c^2 a - b^2\). */
    private static Sign ofRoot(Expr.Call sum, Facts facts) {
        var roots = sum.arguments().stream().filter(Sign::root).toList();
        if (roots.size() != 1) {
            return UNKNOWN;
        }
        var rest = Algebra.minus(sum, roots.get(0));
        var first = of(roots.get(0), facts);
        if (first == UNKNOWN || of(rest, facts) != first.opposite() || !(first.positive() || first.negative())) {
            return UNKNOWN;
        }
        var two = Expr.of(2);
        var gap = Expansion.expand(Algebra.minus(Algebra.power(roots.get(0), two), Algebra.power(rest, two)));
        return first.times(of(gap, facts));
    }

    private static boolean root(Expr term) {
        return Algebra.factors(term).stream()
                .anyMatch(factor ->
                        Algebra.exponent(factor).equals(Expr.HALF) && Algebra.base(factor) instanceof Expr.Call);
    }

    private static Sign ofTerms(Expr sum, Facts facts) {
        return Algebra.terms(sum).stream().map(term -> of(term, facts)).reduce(ZERO, Sign::plus);
    }
}
