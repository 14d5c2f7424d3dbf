package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * Where a quantity is least or greatest as several numbers move, each in an interval of its own.
 *
 * @param over the numbers and their intervals, as extrema of the quantity over one of them
 */
public record JointExtremum(List<Extremum> over) implements Term {

    /** An extremum keeps its own copy. */
    public JointExtremum {
        over = List.copyOf(over);
    }

    /** The quantity. */
    public Term of() {
        return over.get(0).of();
    }

    /** The names of the numbers. */
    public List<String> variables() {
        return over.stream().map(Extremum::variable).toList();
    }

    /** Whether two differ at most in the quantity. */
    public boolean alike(JointExtremum other) {
        return equals(other.with(parts()));
    }

    /** Where one of the numbers is at the extremum: the best place for it, if the others are at their best. */
    public Term place(int position) {
        var others = new ArrayList<>(over);
        others.remove(position);
        return over.get(position).with(List.of(best(others)));
    }

    /** How large or small the quantity becomes. */
    public Term best() {
        return best(over);
    }

    private Term best(List<Extremum> moving) {
        return moving.stream().reduce(of(), (of, one) -> one.value(of), (one, other) -> other);
    }

    /** The quantity at a place; nothing if that cannot be said. */
    public Optional<Term> at(Listed place) {
        Optional<Term> there = Optional.of(of());
        for (int i = 0; i < over.size(); i++) {
            var name = over.get(i).variable();
            var number = place.entries().get(i);
            there = there.flatMap(of -> Terms.put(of, name, number));
        }
        return there;
    }

    @Override
    public List<Term> parts() {
        return List.of(of());
    }

    @Override
    public Term with(List<Term> parts) {
        return new JointExtremum(
                over.stream().map(one -> (Extremum) one.with(parts)).toList());
    }

    @Override
    public Shape shape() {
        return Shape.of(Expr.of(over.size()));
    }

    @Override
    public Tex tex(Notation notation) {
        var under = over.stream().map(one -> one.under(notation)).collect(Collectors.joining(",\\, "));
        return new Tex(
                over.get(0).kind().tex() + "_{" + under + "} "
                        + of().tex(notation).at(Tex.Strength.OPERATOR),
                Tex.Strength.OPERATOR);
    }

    @Override
    public Expr formula() {
        var ranges = new ArrayList<Expr>();
        over.forEach(one -> ranges.add(one.range()));
        return Expr.call(over.get(0).kind().head(), of().formula(), new Expr.Call("List", ranges));
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return variables().contains(symbol)
                ? this
                : new JointExtremum(over.stream()
                        .map(one -> (Extremum) one.substitute(symbol, value))
                        .toList());
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<String>();
        over.forEach(one -> names.addAll(one.symbols()));
        variables().forEach(names::remove);
        return names;
    }
}
