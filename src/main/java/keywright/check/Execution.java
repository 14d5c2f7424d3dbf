package keywright.check;

import java.util.List;
import keywright.cas.Expr;
import keywright.numeric.Functions;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Cost;
import keywright.term.Count;
import keywright.term.Covariance;
import keywright.term.Defined;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Derivative;
import keywright.term.Dot;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Fold;
import keywright.term.Integral;
import keywright.term.Marginal;
import keywright.term.Minimum;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Product;
import keywright.term.Recursion;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Times;
import keywright.term.Variance;

/** Makes scalar terms ready to be carried out as they stand. */
record Execution(Wiring wiring, boolean moving) {
    /** Where expectations are averages over draws. */
    Execution(Wiring wiring) {
        this(wiring, false);
    }

    NumberNode number(Term term) {
        if (!term.shape().scalar()) {
            throw new Unmeasurable("an array where a number is wanted");
        }
        if (term instanceof Scalar scalar) {
            return wiring.formula(scalar.value());
        }
        if (term instanceof Plus || term instanceof Times) {
            return folded(term.parts(), term instanceof Plus);
        }
        if (term instanceof Power power) {
            return power(power);
        }
        if (term instanceof Apply apply) {
            return function(apply);
        }
        if (term instanceof Sum sum) {
            return sum(sum);
        }
        if (term instanceof Conditional moment) {
            return new Conditioning(this).number(moment);
        }
        if (!(term instanceof Expectation || term instanceof Variance || term instanceof Covariance)) {
            return leaf(term);
        }
        var moment = moment(term);
        var name = new Object();
        var slots = wiring.slots(term);
        return frame -> frame.once(name, slots, () -> moment.at(frame));
    }

    private NumberNode moment(Term term) {
        if (moving) {
            return MovingLaw.moment(this, term);
        }
        if (term instanceof Expectation expectation) {
            var of = number(expectation.of());
            return frame -> frame.mean(of);
        }
        if (term instanceof Variance variance) {
            var of = number(variance.of());
            return frame -> frame.covariance(of, of);
        }
        var covariance = (Covariance) term;
        var one = number(covariance.one());
        var other = number(covariance.other());
        return frame -> frame.covariance(one, other);
    }

    private NumberNode calculus(Term term) {
        if (term instanceof Product product) {
            return new Recursions(this).product(product);
        }
        return term instanceof Minimum minimum
                ? new Optimum(this).value(minimum)
                : new Slopes(this).number((Derivative) term);
    }

    private NumberNode leaf(Term term) {
        if (term instanceof Defined defined) {
            return number(defined.meaning());
        }
        if (term instanceof Array array) {
            var slot = wiring.slot(array);
            return frame -> frame.arrays[slot][0];
        }
        if (term instanceof Entry entry) {
            return entry(entry);
        }
        if (term instanceof Reduction reduction) {
            return reduction(reduction);
        }
        if (term instanceof Dot dot) {
            return inner(dot);
        }
        if (term instanceof Integral integral) {
            return new Analysis(wiring).integral(integral);
        }
        if (term instanceof Derivative || term instanceof Minimum || term instanceof Product) {
            return calculus(term);
        }
        if (term instanceof Count || term instanceof Cost) {
            return new Passes(wiring).number(term);
        }
        return process(term);
    }

    private NumberNode process(Term term) {
        if (term instanceof Fold fold) {
            var entries = Layers.of(fold, this).entries();
            return frame -> entries.at(frame)[0];
        }
        if (term instanceof Marginal marginal) {
            return new Conditioning(this).density(marginal);
        }
        if (term instanceof Drawn drawn) {
            return new Drawing(this).number(drawn);
        }
        return new Likelihoods(this).number(term);
    }

    NumberNode folded(List<Term> parts, boolean sum) {
        if (!sum && !moving && Means.two(parts)) {
            return new Means(this).number(parts);
        }
        if (!sum) {
            return GatedProduct.of(parts, this);
        }
        var nodes = parts.stream().map(this::number).toList();
        return frame -> nodes.stream().mapToDouble(node -> node.at(frame)).sum();
    }

    private NumberNode power(Power power) {
        if (power.base() instanceof Expectation expectation
                && power.exponent() instanceof Expr.Num whole
                && whole.integer()
                && whole.signum() > 0
                && whole.numerator().bitLength() < 4) {
            var of = number(expectation.of());
            var times = whole.numerator().intValueExact();
            var name = new Object();
            return frame -> frame.once(name, () -> frame.powerOfMean(of, times));
        }
        var base = number(power.base());
        var exponent = wiring.formula(power.exponent());
        return frame -> Functions.power(base.at(frame), exponent.at(frame));
    }

    private NumberNode function(Apply apply) {
        if (apply.is("Log") && (apply.argument() instanceof Density || apply.argument() instanceof DensityOf)) {
            return new Abstract(this).logarithm(apply.argument());
        }
        var arguments = apply.arguments().stream().map(this::number).toList();
        if (arguments.size() == 1) {
            var function = Functions.unary(apply.function());
            var argument = arguments.get(0);
            return frame -> function.applyAsDouble(argument.at(frame));
        }
        if (apply.is("Max") || apply.is("Min")) {
            return arguments.stream()
                    .reduce((a, b) -> joined(apply.function(), a, b))
                    .orElseThrow();
        }
        if (arguments.size() != 2) {
            throw new Unmeasurable(apply.function() + " of " + arguments.size() + " arguments");
        }
        return joined(apply.function(), arguments.get(0), arguments.get(1));
    }

    private static NumberNode joined(String head, NumberNode left, NumberNode right) {
        var function = Functions.binary(head);
        return frame -> function.applyAsDouble(left.at(frame), right.at(frame));
    }

    private NumberNode sum(Sum sum) {
        var of = number(sum.of());
        if (sum.infinite()) {
            return new Analysis(wiring).series(sum.over().get(0), of);
        }
        var loop = Loop.of(sum, wiring, of);
        return frame -> loop.total(frame, 0);
    }

    private NumberNode entry(Entry entry) {
        if (Recursions.of(entry.of()) instanceof Recursion recursion) {
            return new Recursions(this).entry(recursion, entry.at().get(0));
        }
        var array = new ArrayExecution(this).array(entry.of());
        var at = entry.at().stream().map(wiring::formula).toList();
        var sizes = array.sizes();
        return frame -> {
            var place = 0;
            for (int i = 0; i < sizes.length; i++) {
                var index = (int) at.get(i).at(frame);
                if (index < 1 || index > sizes[i]) {
                    throw new Unmeasurable("index " + index + " of " + sizes[i]);
                }
                place = place * sizes[i] + index - 1;
            }
            return array.entries().at(frame)[place];
        };
    }

    private NumberNode reduction(Reduction reduction) {
        var array = new ArrayExecution(this).array(reduction.of());
        var width = array.sizes()[array.sizes().length - 1];
        if (reduction.kind() == Reduction.Kind.COUNT) {
            return frame -> array.length(); // not a matter of what is drawn
        }
        return frame -> Numbers.of(reduction.kind(), array.entries().at(frame), width);
    }

    private NumberNode inner(Dot dot) {
        var product = new ArrayExecution(this).product(dot);
        return frame -> product.entries().at(frame)[0];
    }
}
