package keywright.term;

import java.util.List;
import java.util.Set;
import keywright.cas.Expr;

/** Reads the operators on arrays, and checks the shapes of their operands. */
record ArrayReader(Reader reader, Expr.Call call) {
    private static final Set<Reduction.Kind> SQUARE =
            Set.of(Reduction.Kind.TRACE, Reduction.Kind.DETERMINANT, Reduction.Kind.SPECTRAL_RADIUS);

    /** Operands of one shape; a scalar stands for an array of equal entries. */
    List<Term> elementwise() {
        var operands = reader.arguments(call);
        var shape = Terms.common(operands);
        for (int i = 0; i < operands.size(); i++) {
            var other = operands.get(i).shape();
            if (!other.scalar() && !other.equals(shape)) {
                var plus = call.head().equals("Times") ? " (a matrix product is written with a dot: A . x)" : "";
                throw misfit(call.argument(i), call.head() + " of " + shape.shown() + " and " + other.shown() + plus);
            }
        }
        return operands;
    }

    private static ReadError misfit(Expr node, String what) {
        return new ReadError(node, "shapes do not fit: " + what);
    }

    Term power() {
        var base = reader.read(call.argument(0));
        var exponent = reader.read(call.argument(1));
        if (exponent instanceof Scalar scalar) {
            return Terms.power(base, scalar.value());
        }
        if (base.is(Expr.symbol("E"))) {
            return new Apply("Exp", exponent);
        }
        throw new ReadError(call.argument(1), "the exponent is not a formula in the parameters");
    }

    /** Products are folded from the right, so that matrices meet the vector first. */
    Term dot() {
        var operands = reader.arguments(call);
        var product = operands.get(operands.size() - 1);
        for (int i = operands.size() - 2; i >= 0; i--) {
            product = dot(operands.get(i), product, call.argument(i));
        }
        return product;
    }

    private static Term dot(Term left, Term right, Expr node) {
        if (left.shape().scalar() || right.shape().scalar()) {
            var unknown = left instanceof Mapped || right instanceof Mapped;
            throw misfit(
                    node,
                    "a product of arrays with a scalar "
                            + (unknown
                                    ? "(a function of one number that acts on arrays entry by entry is declared"
                                            + " with elementwise: true)"
                                    : "(write a space or *)"));
        }
        var last = left.shape().sizes().get(left.shape().rank() - 1);
        var first = right.shape().sizes().get(0);
        if (!last.equals(first)) {
            throw misfit(
                    node,
                    left.formula().wolfram() + " is " + left.shape().shown() + ", "
                            + right.formula().wolfram() + " is " + right.shape().shown() + ", but "
                            + last.wolfram() + " is not " + first.wolfram());
        }
        return new Dot(left, right);
    }

    Term outer() {
        var operands = call.arguments();
        if (operands.size() == 3 && operands.get(0).equals(Expr.symbol("Times"))) {
            operands = operands.subList(1, 3);
        }
        if (operands.size() != 2) {
            throw new ReadError(call, "Outer takes 2 arguments, not " + operands.size());
        }
        var left = reader.read(operands.get(0));
        var right = reader.read(operands.get(1));
        if (left.shape().rank() != 1 || right.shape().rank() != 1) {
            throw misfit(
                    call,
                    "Outer takes two vectors, not " + left.shape().shown() + " and "
                            + right.shape().shown());
        }
        return new Outer(left, right);
    }

    Term transpose() {
        var of = reader.only(call);
        if (of.shape().rank() != 2) {
            throw misfit(call, "Transpose takes a matrix, not " + of.shape().shown());
        }
        return new Transpose(of);
    }

    Term entry() {
        var of = reader.read(call.argument(0));
        var at = call.arguments().subList(1, call.arguments().size());
        if (at.size() != of.shape().rank()) {
            throw misfit(call, at.size() + " indices for " + of.shape().shown());
        }
        return Entry.of(of, at.stream().map(reader::scalar).toList());
    }

    Term reduction(Reduction.Kind kind) {
        var of = reader.read(
                Reader.argument(call, 1, kind == Reduction.Kind.NORM ? 2 : 1).get(0));
        if (of.shape().scalar()) {
            throw misfit(call.argument(0), kind.head() + " of a scalar");
        }
        if (kind == Reduction.Kind.MAX
                && of instanceof Apply size
                && size.is("Abs")
                && size.argument() instanceof Transform values
                && values.is(Transform.Kind.EIGENVALUES)) {
            return new Reduction(Reduction.Kind.SPECTRAL_RADIUS, values.of());
        }
        if (SQUARE.contains(kind) && !square(of.shape())) {
            throw misfit(call.argument(0), kind.head() + " of " + of.shape().shown());
        }
        return new Reduction(kind == Reduction.Kind.NORM ? norm(of) : kind, of);
    }

    private Reduction.Kind norm(Term of) {
        if (call.arguments().size() == 1) {
            if (of.shape().rank() == 2) {
                throw new ReadError(
                        call,
                        "the norm of a matrix has several meanings: write Norm[A, \"Frobenius\"],"
                                + " Norm[A, 2] for the spectral norm, or Norm[A, RMS] for the norm it is of vectors"
                                + " measured by RMS");
            }
            return Reduction.Kind.NORM;
        }
        var which = call.argument(1);
        if (which.equals(Expr.symbol("\"Frobenius\""))
                || which.equals(Expr.of(2)) && of.shape().rank() == 1) {
            return Reduction.Kind.NORM;
        }
        if (of.shape().rank() == 2 && (which.equals(Expr.of(2)) || which.equals(Expr.symbol("RMS")))) {
            return which.equals(Expr.of(2)) ? Reduction.Kind.SPECTRAL : Reduction.Kind.GAIN;
        }
        if (of.shape().rank() == 1 && which.equals(Expr.ONE)) {
            return Reduction.Kind.NORM_1;
        }
        if (of.shape().rank() == 1 && which.equals(Expr.symbol("Infinity"))) {
            return Reduction.Kind.NORM_INFINITY;
        }
        throw new ReadError(
                which,
                "Norm knows the 1-, 2- and Infinity-norm, and of a matrix also \"Frobenius\" and RMS, not "
                        + which.wolfram());
    }

    /** How many entries an array has, or several in a list together. */
    Term count() {
        var written = call.argument(0) instanceof Expr.Call list && list.head().equals("List")
                ? list.arguments()
                : call.arguments();
        return Terms.plus(written.stream().map(this::counted).toList());
    }

    private Term counted(Expr node) {
        var of = reader.read(node);
        if (of.shape().scalar()) {
            throw misfit(node, "Count of a scalar");
        }
        return new Reduction(Reduction.Kind.COUNT, of);
    }

    private static boolean square(Shape shape) {
        return shape.rank() == 2 && shape.sizes().get(0).equals(shape.sizes().get(1));
    }
}
