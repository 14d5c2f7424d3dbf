package keywright.term;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.law.Support;

/** Reads what is asked of laws: densities, entropies, divergences. A law is named, or is that of a random array. */
record LikelihoodReader(Reader reader, Expr.Call call) {
    private static final Map<String, Information.Kind> KINDS = Map.of(
            "Entropy", Information.Kind.ENTROPY,
            "CrossEntropy", Information.Kind.CROSS_ENTROPY,
            "KL", Information.Kind.KULLBACK_LEIBLER,
            "JensenShannon", Information.Kind.JENSEN_SHANNON);

    /** The names it reads. */
    static final Set<String> HEADS = Set.of(
            "Entropy",
            "CrossEntropy",
            "KL",
            "JensenShannon",
            "PDF",
            "CDF",
            "InverseCDF",
            "Quantile",
            "MaximumLikelihood",
            "LogLikelihood",
            "Score",
            "FisherInformation");

    /** Whether the first argument names a law. */
    static boolean names(Expr.Call call) {
        return !call.arguments().isEmpty()
                && call.argument(0) instanceof Expr.Call law
                && (Laws.heads().contains(law.head()) || WrittenLaw.JOINT.contains(law.head()));
    }

    Term read() {
        return switch (call.head()) {
            case "PDF" -> density(call.arguments());
            case "LogLikelihood" -> new Apply("Log", density(call.arguments()));
            case "Score" -> score();
            case "CDF", "InverseCDF", "Quantile" -> distribution();
            case "MaximumLikelihood" -> new ExtremumReader(reader, call).likelihood();
            case "FisherInformation" -> fisher();
            default -> information(KINDS.getOrDefault(call.head(), Information.Kind.ENTROPY));
        };
    }

    /** The probability up to a place, or the place up to which there is a probability. */
    private Term distribution() {
        var arguments = Reader.argument(call, 2, 2);
        var at = reader.read(arguments.get(1));
        if (call.head().equals("CDF") && !names(call)) {
            var made = reader.read(arguments.get(0));
            if (made.random() && made.shape().scalar()) {
                return below(made, at);
            }
        }
        var number = array(arguments.get(0));
        if (!number.shape().scalar()) {
            throw new ReadError(call, call.head() + " is of the law of a number");
        }
        if (call.head().equals("CDF")) {
            return below(number, at);
        }
        if (!(law(number).support() instanceof Support.Interval)) {
            throw new ReadError(call, "a law with separate values has jumps: ask for its CDF");
        }
        var unknown = List.of("t", "v", "w").stream()
                .filter(name -> !reader.scope().all().contains(name))
                .findFirst()
                .orElse("t_0");
        var place = new Scalar(Expr.symbol(unknown));
        var within = law(number).support().equals(Support.POSITIVE) ? Domain.POSITIVE : Domain.REAL;
        return new Solution(unknown, within, below(number, place), at);
    }

    /** \(P(x \le t)\) as the mean of an indicator. */
    private static Term below(Term number, Term at) {
        return new Expectation(new Apply("UnitStep", Terms.plus(at, Terms.times(Scalar.of(-1), number))));
    }

    /** The derivative of the logarithm of the density by a parameter. */
    private Term score() {
        var arguments = Reader.argument(call, 2, 3);
        if (arguments.size() == 2
                && arguments.get(0) instanceof Expr.Sym drawn
                && !(reader.scope().names().get(drawn.name()) instanceof Array)
                && reader.read(arguments.get(1)) instanceof Array by) {
            return vector(reader.read(drawn), by);
        }
        var where = arguments.size() == 3 ? List.of(arguments.get(0), arguments.get(2)) : arguments.subList(0, 1);
        var parameter = parameter(arguments.get(1), array(arguments.get(0)));
        return new Derivative(new Apply("Log", density(where)), new Scalar(Expr.symbol(parameter)));
    }

    private ScoreVector vector(Term of, Array by) {
        if (of instanceof Sampled sampled && sampled.parameter().equals(by)
                || of instanceof Drawn drawn && drawn.arguments().contains(by)) {
            return new ScoreVector(of, by);
        }
        throw new ReadError(call.argument(1), "'" + by.name() + "' is not a parameter of this law");
    }

    private Term fisher() {
        var arguments = Reader.argument(call, 2, 3);
        var of = array(arguments.get(0));
        var names = arguments.subList(1, arguments.size()).stream()
                .map(name -> parameter(name, of))
                .toList();
        return new Fisher(of, names.get(0), names.get(names.size() - 1));
    }

    /** The name of a parameter of a law. */
    private String parameter(Expr node, Array of) {
        var names = parameters(of);
        if (node instanceof Expr.Sym sym && names.contains(sym.name())) {
            return sym.name();
        }
        throw new ReadError(node, "'" + node.wolfram() + "' is not a parameter of this law", names);
    }

    /** The names of the parameters of a law. */
    static TreeSet<String> parameters(Array of) {
        var names = new TreeSet<String>();
        law(of).arguments().forEach(argument -> names.addAll(argument.symbols()));
        return names;
    }

    private Term density(List<Expr> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw new ReadError(call, call.head() + " takes a law and a value");
        }
        if (laws().drawn(arguments.get(0)).isPresent()) {
            return at(laws().drawn(arguments.get(0)).orElseThrow(), arguments);
        }
        var of = array(arguments.get(0));
        var at = arguments.size() == 2 ? reader.read(arguments.get(1)) : of;
        if (arguments.size() == 1 && arguments.get(0) instanceof Expr.Call) {
            throw new ReadError(call, "where? write " + call.head() + "[law, value]");
        }
        if (!of.shape().scalar() && !of.shape().equals(at.shape())) {
            throw new ReadError(
                    call,
                    "the value is " + at.shape().shown() + ", not " + of.shape().shown());
        }
        return new Density("p", law(of), at);
    }

    /** The density of something whose law has arrays or random numbers among its parameters. */
    private Term at(Term drawn, List<Expr> arguments) {
        var written = arguments.get(0) instanceof Expr.Call;
        if (arguments.size() == 1 && written) {
            throw new ReadError(call, "where? write " + call.head() + "[law, value]");
        }
        var at = arguments.size() == 1 ? drawn : reader.read(arguments.get(1));
        var shaped = written && drawn.shape().scalar() && drawn instanceof Drawn number
                ? new Drawn(number.name(), at.shape(), number.head(), number.arguments())
                : drawn;
        if (!shaped.shape().equals(at.shape()) && !rows(shaped, at)) {
            throw new ReadError(
                    call,
                    "the value is " + at.shape().shown() + ", not "
                            + shaped.shape().shown());
        }
        return new DensityOf(shaped, labels(at, shaped));
    }

    /** Whether the value is a matrix with a vector of the law in each row. */
    private static boolean rows(Term random, Term at) {
        return random instanceof Multinormal
                && at.shape().rank() == 2
                && random.shape().sizes().equals(at.shape().sizes().subList(1, 2));
    }

    /** Numbers of which nothing else is known are values of the law of which they are taken to be drawn. */
    private static Term labels(Term at, Term random) {
        return at instanceof Array array
                        && array.law().isEmpty()
                        && random instanceof Drawn drawn
                        && !(drawn.law().support() instanceof Support.Interval)
                ? Observation.values(array.name(), array.shape(), drawn.law()).orElse(array)
                : at;
    }

    private Term information(Information.Kind kind) {
        var count = kind == Information.Kind.ENTROPY ? 1 : 2;
        var read = Reader.argument(call, count, count).stream()
                .map(node -> laws().drawn(node).orElseGet(() -> array(node)))
                .toList();
        if (count == 1) {
            return new Information(kind, read.get(0), Optional.empty());
        }
        var other = laws().spread(read.get(1), call.argument(1), read.get(0).shape());
        if (!read.get(0).shape().equals(other.shape())) {
            throw new ReadError(
                    call,
                    "two laws of " + read.get(0).shape().shown() + " and "
                            + other.shape().shown() + " cannot be compared");
        }
        return new Information(kind, read.get(0), Optional.of(other));
    }

    private WrittenLaw laws() {
        return new WrittenLaw(reader, fresh());
    }

    private static Law law(Array array) {
        return array.law().orElseThrow();
    }

    /** A random array, or a random number of the law named. */
    private Array array(Expr node) {
        if (node instanceof Expr.Call law && Laws.heads().contains(law.head())) {
            var read = Laws.of(new Expr.Call(
                            law.head(),
                            law.arguments().stream().map(this::argument).toList()))
                    .orElseThrow(() -> new ReadError(
                            law, "the arguments of " + law.head() + " do not fit: " + Laws.usage(law.head())));
            return Array.random(fresh(), Shape.SCALAR, read);
        }
        if (reader.read(node) instanceof Array array && array.random()) {
            return array;
        }
        throw new ReadError(node, "a law or a random array is wanted here");
    }

    private Expr argument(Expr node) {
        return node instanceof Expr.Call list && list.head().equals("List")
                ? new Expr.Call(
                        "List", list.arguments().stream().map(this::argument).toList())
                : reader.scalar(node);
    }

    private String fresh() {
        return Letters.USUAL.stream()
                .filter(name -> !reader.scope().all().contains(name))
                .findFirst()
                .orElse("x_0");
    }
}
