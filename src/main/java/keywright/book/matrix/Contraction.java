package keywright.book.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.term.Index;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** Contracts a network of arrays index by index. */
final class Contraction {
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Index> bound = new LinkedHashMap<>();
    private final List<Term> numbers = new ArrayList<>();

    Contraction(List<Node> network, List<Index> over) {
        network.forEach(this::add);
        over.forEach(index -> bound.put(index.name(), index));
    }

    private void add(Node node) {
        if (node.labels().isEmpty()) {
            numbers.add(node.value());
        } else {
            nodes.add(node);
        }
    }

    /** The array over the indices that are left; nothing if an index joins too many matrices. */
    Optional<Term> result(List<Index> out) {
        while (!bound.isEmpty()) {
            merge();
            var index = bound.values().stream()
                    .min(java.util.Comparator.comparing(next -> matrices(next.name())))
                    .orElseThrow();
            if (matrices(index.name()) > 2) {
                return Optional.empty();
            }
            contract(index);
            bound.remove(index.name());
        }
        merge();
        return open(out).map(rest -> Terms.times(Terms.times(numbers), rest));
    }

    private int matrices(String label) {
        return (int)
                nodes.stream().filter(node -> node.matrix() && node.at(label)).count();
    }

    /** Matrices over the same two labels are multiplied entry by entry, unless the sum over both is a trace. */
    private void merge() {
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = nodes.size() - 1; k > i; k--) {
                if (nodes.get(i).sameLabels(nodes.get(k)) && !trace(nodes.get(i))) {
                    var other = nodes.remove(k);
                    var one = nodes.get(i);
                    var rows = one.labels().get(0);
                    nodes.set(i, new Node(one.labels(), Terms.times(one.value(), other.rows(rows))));
                }
            }
        }
    }

    /** Whether nothing but two matrices meets at the two labels, both of which are summed over. */
    private boolean trace(Node node) {
        return node.labels().stream()
                .allMatch(label -> bound.containsKey(label)
                        && nodes.stream().filter(other -> other.at(label)).count() == 2);
    }

    private void contract(Index index) {
        var label = index.name();
        var vectors = taken(label, 1).stream().map(Node::value).toList();
        var matrices = taken(label, 2);
        if (matrices.isEmpty()) {
            numbers.add(Matrices.total(vectors, index.count()));
        } else if (matrices.size() == 1) {
            var matrix = matrices.get(0);
            var other = matrix.other(label);
            var vector = product(vectors, index);
            add(new Node(List.of(other), Matrices.dot(matrix.rows(other), vector)));
        } else {
            var scale = vectors.isEmpty() ? Optional.<Term>empty() : Optional.of(product(vectors, index));
            joined(matrices.get(0), matrices.get(1), scale, label);
        }
    }

    /** The product of vectors entry by entry; of ones where there are none, or where their entries cancel. */
    private static Term product(List<Term> vectors, Index index) {
        var product = Terms.times(vectors);
        return product.shape().scalar() ? Terms.times(product, Standard.ones(Shape.of(index.count()))) : product;
    }

    private void joined(Node one, Node two, Optional<Term> scale, String label) {
        var rows = one.other(label);
        var columns = two.other(label);
        var right = two.rows(label);
        var middle = scale.map(vector -> Matrices.dot(Matrices.diagonalMatrix(vector), right))
                .orElse(right);
        if (!rows.equals(columns)) {
            add(new Node(List.of(rows, columns), Matrices.dot(one.rows(rows), middle)));
        } else if (one.rows(rows).equals(two.rows(rows))) {
            numbers.add(Terms.square(new Reduction(Reduction.Kind.NORM, one.value())));
            bound.remove(rows);
        } else {
            numbers.add(Traces.of(Matrices.dot(one.rows(rows), middle)));
            bound.remove(rows);
        }
    }

    private List<Node> taken(String label, int rank) {
        var found = nodes.stream()
                .filter(node -> node.at(label) && node.labels().size() == rank)
                .toList();
        nodes.removeAll(found);
        return found;
    }

    private Optional<Term> open(List<Index> out) {
        return switch (out.size()) {
            case 0 -> nodes.isEmpty() ? Optional.of(Scalar.of(1)) : Optional.empty();
            case 1 -> Optional.of(vector(out.get(0)));
            case 2 -> Optional.of(matrix(out.get(0), out.get(1)));
            default -> Optional.empty();
        };
    }

    private Term vector(Index index) {
        return product(nodes.stream().map(Node::value).toList(), index);
    }

    private Term matrix(Index rows, Index columns) {
        var matrix = nodes.stream().filter(Node::matrix).findFirst();
        var left = nodes.stream()
                .filter(node -> node.vector() && node.at(rows.name()))
                .map(Node::value)
                .toList();
        var right = nodes.stream()
                .filter(node -> node.vector() && node.at(columns.name()))
                .map(Node::value)
                .toList();
        if (matrix.isEmpty()) {
            return left.isEmpty() && right.isEmpty()
                    ? Standard.ones(Shape.of(rows.count(), columns.count()))
                    : Matrices.outer(product(left, rows), product(right, columns));
        }
        var value = matrix.orElseThrow().rows(rows.name());
        if (Matrices.identity(value)) {
            var both = Stream.concat(left.stream(), right.stream()).toList();
            return both.isEmpty() ? value : Matrices.diagonalMatrix(product(both, rows));
        }
        var scaled = left.isEmpty() ? value : Matrices.dot(Matrices.diagonalMatrix(product(left, rows)), value);
        return right.isEmpty() ? scaled : Matrices.dot(scaled, Matrices.diagonalMatrix(product(right, columns)));
    }
}
