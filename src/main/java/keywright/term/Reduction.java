package keywright.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A number made of the entries of one array. */
public record Reduction(Kind kind, Term of) implements Term {

    /** Which number. */
    public enum Kind {
        /** \(\lVert v\rVert_2\), for a matrix the Frobenius norm. */
        NORM("Norm"),
        /** \(\lVert v\rVert_2/\sqrt n\). */
        RMS("RMS"),
        /** The greatest factor by which a matrix stretches a vector, its largest singular value. */
        SPECTRAL("Norm"),
        /** The greatest factor by which a matrix raises the RMS norm of a vector. */
        GAIN("Norm"),
        /** The sum of the entries. */
        TOTAL("Total"),
        /** The arithmetic mean of the entries. */
        MEAN("Mean"),
        /** The sum of the diagonal entries of a square matrix. */
        TRACE("Tr"),
        /** The determinant of a square matrix. */
        DETERMINANT("Det"),
        /** \(\log \sum_k e^{v_k}\). */
        LOG_SUM_EXP("LogSumExp"),
        /** \(\sum_k |v_k|\). */
        NORM_1("Norm"),
        /** \(\max_k |v_k|\). */
        NORM_INFINITY("Norm"),
        /** \(\max_k |\lambda_k|\) over the eigenvalues of a square matrix, complex ones too. */
        SPECTRAL_RADIUS("SpectralRadius"),
        /** The greatest entry. */
        MAX("Max"),
        /** The least entry. */
        MIN("Min"),
        /** The middle of the entries in their order; for an even number of them the mean of the two in the middle. */
        MEDIAN("Median"),
        /** How many entries there are. */
        COUNT("Count");

        private final String head;

        Kind(String head) {
            this.head = head;
        }

        /** The name in formulas. */
        public String head() {
            return head;
        }

        /** Whether this is a norm: never negative, and homogeneous. */
        public boolean norm() {
            return switch (this) {
                case NORM, RMS, SPECTRAL, GAIN, NORM_1, NORM_INFINITY -> true;
                case TOTAL, MEAN, TRACE, DETERMINANT, SPECTRAL_RADIUS, LOG_SUM_EXP, MAX, MIN, MEDIAN, COUNT -> false;
            };
        }
    }

    /** What an entry adds, where this is a sum over the entries of the array; nothing if it is none. */
    public Optional<Term> summand(Term entry) {
        return switch (kind) {
            case TOTAL -> Optional.of(entry);
            case MEAN -> {
                var count = Algebra.times(of.shape().sizes());
                yield Optional.of(Terms.times(new Scalar(Algebra.power(count, Expr.MINUS_ONE)), entry));
            }
            case NORM_1 -> Optional.of(new Apply("Abs", entry));
            case NORM,
                    RMS,
                    SPECTRAL,
                    GAIN,
                    TRACE,
                    COUNT,
                    DETERMINANT,
                    SPECTRAL_RADIUS,
                    LOG_SUM_EXP,
                    NORM_INFINITY,
                    MAX,
                    MIN,
                    MEDIAN -> Optional.empty();
        };
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Reduction(kind, parts.get(0));
    }

    @Override
    public boolean random() {
        return kind != Kind.COUNT && of.random();
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Set<String> symbols() {
        return new TreeSet<>(of.symbols());
    }

    @Override
    public Tex tex(Notation notation) {
        var inside = of.tex(notation);
        return switch (kind) {
            case NORM -> norm(inside, of.shape().rank() == 1 ? "2" : "F");
            case SPECTRAL -> norm(inside, "2");
            case GAIN -> norm(inside, "{\\mathrm{RMS}\\to\\mathrm{RMS}}");
            case RMS -> Tex.call("\\operatorname{RMS}", List.of(inside));
            case TOTAL -> Tex.atom("\\mathbf{1}^\\top " + inside.at(Tex.Strength.POWER));
            case MEAN -> Tex.call("\\operatorname{mean}", List.of(inside));
            case COUNT -> Tex.atom("\\#" + inside.at(Tex.Strength.POWER));
            case TRACE -> Tex.call("\\operatorname{tr}", List.of(inside));
            case DETERMINANT -> Tex.call("\\det", List.of(inside));
            case LOG_SUM_EXP -> Tex.call("\\operatorname{logsumexp}", List.of(inside));
            case SPECTRAL_RADIUS -> Tex.call("\\rho", List.of(inside));
            case MAX -> Tex.call("\\max", List.of(inside));
            case MEDIAN -> Tex.call("\\operatorname{median}", List.of(inside));
            case MIN -> Tex.call("\\min", List.of(inside));
            case NORM_1 -> norm(inside, "1");
            case NORM_INFINITY -> norm(inside, "\\infty");
        };
    }

    /** Bars as high as what stands between them. */
    private static Tex norm(Tex inside, String index) {
        var bars = inside.tall() ? List.of("\\left\\lVert ", "\\right\\rVert_") : List.of("\\lVert ", "\\rVert_");
        return Tex.atom(bars.get(0) + inside.code() + bars.get(1) + index);
    }

    @Override
    public Expr formula() {
        return switch (kind) {
            case NORM_1 -> Expr.call("Norm", of.formula(), Expr.ONE);
            case NORM_INFINITY -> Expr.call("Norm", of.formula(), Expr.symbol("Infinity"));
            case NORM ->
                of.shape().rank() == 2
                        ? Expr.call("Norm", of.formula(), Expr.symbol("\"Frobenius\""))
                        : Expr.call("Norm", of.formula());
            case SPECTRAL -> Expr.call("Norm", of.formula(), Expr.of(2));
            case GAIN -> Expr.call("Norm", of.formula(), Expr.symbol("RMS"));
            default -> Expr.call(kind.head(), of.formula());
        };
    }
}
