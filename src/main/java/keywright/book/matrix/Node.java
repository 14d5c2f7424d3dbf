package keywright.book.matrix;

import java.util.List;
import keywright.term.Term;

/** An array in a network, with a label for each of its indices; a number has none. */
record Node(List<String> labels, Term value) {
    Node {
        labels = List.copyOf(labels);
    }

    boolean vector() {
        return labels.size() == 1;
    }

    boolean matrix() {
        return labels.size() == 2;
    }

    boolean at(String label) {
        return labels.contains(label);
    }

    /** The label that is not the given one. */
    String other(String label) {
        return labels.get(labels.indexOf(label) == 0 ? 1 : 0);
    }

    /** The matrix with the given label for its rows. */
    Term rows(String label) {
        return labels.get(0).equals(label) ? value : Matrices.transpose(value);
    }

    /** The matrix with the given label for its columns. */
    Term columns(String label) {
        return labels.get(1).equals(label) ? value : Matrices.transpose(value);
    }

    boolean sameLabels(Node node) {
        return matrix() && node.matrix() && node.at(labels.get(0)) && node.at(labels.get(1));
    }
}
