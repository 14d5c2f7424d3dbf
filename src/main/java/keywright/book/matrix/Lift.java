package keywright.book.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.term.Apply;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Sum;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** Reads a formula in entries as an array. */
final class Lift {
    private static final int MOST_LABELS = 2;

    private final Map<String, Index> ranges = new LinkedHashMap<>();
    private final List<Index> bound = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    private Lift(List<Index> known) {
        known.forEach(index -> ranges.put(index.name(), index));
    }

    /** The array whose entry at the indices is the body; nothing if it has no such form. */
    static Optional<Term> array(Term body, List<Index> out) {
        return array(body, out, out);
    }

    /** @param known all indices, those of the result and others that must not be caught */
    private static Optional<Term> array(Term body, List<Index> out, List<Index> known) {
        if (body instanceof Plus plus) {
            return all(plus.terms(), out, known).map(terms -> Collected.of(Terms.plus(terms)));
        }
        if (body instanceof Sum sum && sum.of() instanceof Plus) {
            return array(Terms.plus(termByTerm(sum)), out, known);
        }
        var lift = new Lift(known);
        var spread = lift.spread(body);
        if (spread.isPresent()) {
            return array(spread.orElseThrow(), out, known);
        }
        return lift.gather(body)
                ? new Contraction(lift.nodes, lift.bound).result(out).map(Collected::of)
                : Optional.empty();
    }

    private static Optional<List<Term>> all(List<Term> parts, List<Index> out, List<Index> known) {
        var lifted = parts.stream().map(part -> array(part, out, known)).toList();
        return lifted.stream().allMatch(Optional::isPresent)
                ? Optional.of(lifted.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    /** A product multiplied out over a sum whose terms lie over different indices, so that none must be stretched. */
    private Optional<Term> spread(Term body) {
        if (body instanceof Sum sum) {
            return new Lift(Stream.concat(ranges.values().stream(), sum.over().stream())
                            .toList())
                    .spread(sum.of())
                    .map(inside -> sum.with(List.of(inside)));
        }
        if (!(body instanceof Times product)) {
            return Optional.empty();
        }
        return product.factors().stream()
                .filter(factor -> factor instanceof Plus plus && uneven(plus))
                .findFirst()
                .map(factor -> multiplied(product, factor, Terms.terms(factor)))
                .or(() -> product.factors().stream()
                        .filter(Sum.class::isInstance)
                        .flatMap(factor -> spread(factor).stream()
                                .map(inner -> multiplied(product, factor, termByTerm((Sum) inner))))
                        .findFirst());
    }

    private static Term multiplied(Times product, Term factor, List<Term> terms) {
        var rest = new ArrayList<Term>(product.factors());
        rest.remove(factor);
        return Terms.plus(
                terms.stream().map(term -> Terms.times(Terms.times(rest), term)).toList());
    }

    private static List<Term> termByTerm(Sum sum) {
        return Terms.terms(sum.of()).stream()
                .map(term -> sum.with(List.of(term)))
                .toList();
    }

    private boolean uneven(Plus plus) {
        return labels(plus).size() > 1
                && plus.terms().stream().map(this::labels).distinct().count() > 1;
    }

    private boolean gather(Term factor) {
        if (factor instanceof Times product) {
            return product.factors().stream().allMatch(this::gather);
        }
        if (factor instanceof Sum sum && !(sum.of() instanceof Plus)) {
            return plain(sum) && gather(opened(sum));
        }
        if (factor instanceof Power square
                && square.exponent().equals(Expr.of(2))
                && !(square.base() instanceof Sum)
                && !labels(factor).isEmpty()) {
            return Stream.of(square.base(), square.base()).allMatch(this::gather);
        }
        var node = node(factor);
        node.ifPresent(nodes::add);
        return node.isPresent();
    }

    private static boolean plain(Sum sum) {
        return !sum.distinct()
                && sum.over().stream().allMatch(index -> index.from().equals(Expr.ONE))
                && !sum.infinite();
    }

    /** The summand, its indices named apart from those known. */
    private Term opened(Sum sum) {
        var inside = sum.of();
        for (var index : sum.over()) {
            var name = index.name();
            for (int i = 1; ranges.containsKey(name); i++) {
                name = index.name() + "_" + i;
            }
            inside = inside.substitute(index.name(), Expr.symbol(name));
            ranges.put(name, index.named(name));
            bound.add(index.named(name));
        }
        return inside;
    }

    private List<Index> labels(Term factor) {
        var symbols = factor.symbols();
        return ranges.values().stream()
                .filter(index -> symbols.contains(index.name()))
                .toList();
    }

    private Optional<Node> node(Term factor) {
        var labels = labels(factor);
        if (labels.isEmpty()) {
            return lone(factor);
        }
        if (labels.size() > MOST_LABELS) {
            return Optional.empty();
        }
        var names = labels.stream().map(Index::name).toList();
        return entry(factor)
                .or(() -> acting(factor, labels).map(value -> new Node(names, value)))
                .or(() -> Optional.of(new Node(names, new Table(labels, factor))));
    }

    /** A number without indices of the network; sums in it are lifted on their own. */
    private Optional<Node> lone(Term factor) {
        if (factor instanceof Sum || factor instanceof Power || factor instanceof Apply || factor instanceof Plus) {
            var parts = factor instanceof Sum ? List.of(factor) : factor.parts();
            var lifted = factor instanceof Sum
                    ? array(factor, List.of(), List.copyOf(ranges.values())).map(List::of)
                    : all(parts, List.of(), List.copyOf(ranges.values()));
            return lifted.map(terms -> new Node(List.of(), factor instanceof Sum ? terms.get(0) : factor.with(terms)));
        }
        return Optional.of(new Node(List.of(), factor));
    }

    /** An entry of an array whose indices are labels. */
    private Optional<Node> entry(Term factor) {
        if (!(factor instanceof Entry entry) || !labels(entry.of()).isEmpty()) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < entry.at().size(); i++) {
            if (!(entry.at().get(i) instanceof Expr.Sym sym)
                    || !ranges.containsKey(sym.name())
                    || !covers(entry.of().shape().sizes().get(i), sym.name())) {
                return Optional.empty();
            }
            names.add(sym.name());
        }
        var diagonal = names.size() == 2 && names.get(0).equals(names.get(1));
        return diagonal
                ? Optional.of(new Node(List.of(names.get(0)), Matrices.diagonal(entry.of())))
                : Optional.of(new Node(names, entry.of()));
    }

    private boolean covers(Expr size, String name) {
        var index = ranges.getOrDefault(name, new Index(name, Expr.ZERO, Expr.ZERO));
        return index.from().equals(Expr.ONE) && index.to().equals(size);
    }

    /** A function, power or sum that acts entry by entry. */
    private Optional<Term> acting(Term factor, List<Index> labels) {
        var known = List.copyOf(ranges.values());
        if (factor instanceof Plus || factor instanceof Sum) {
            return array(factor, labels, known);
        }
        if (!(factor instanceof Power) && !(factor instanceof Apply)) {
            return Optional.empty();
        }
        var parts = factor.parts().stream()
                .map(part -> array(part, labels(part).isEmpty() ? List.of() : labels, known))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        factor.with(parts.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }
}
