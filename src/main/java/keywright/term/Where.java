package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keywright.cas.Algebra;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The interval of all values of a number for which every one of some inequalities holds; its value is its two ends. */
public record Where(String variable, List<Less> all) implements Term {
    /** The statement that one number is smaller than another. */
    public record Less(Term left, Term right) {
        private Tex tex(Notation notation) {
            return Tex.relation(left.tex(notation), "<", right.tex(notation));
        }

        private Expr formula() {
            return Expr.call("Less", left.formula(), right.formula());
        }
    }

    /** It keeps its own copy. */
    public Where {
        all = List.copyOf(all);
    }

    /** The bounds below the number itself, if that is what the inequality says. */
    public Optional<Term> below(Less one) {
        return one.right().is(Expr.symbol(variable)) && one.left().freeOf(variable)
                ? Optional.of(one.left())
                : Optional.empty();
    }

    /** The bound above the number itself, if that is what the inequality says. */
    public Optional<Term> above(Less one) {
        return one.left().is(Expr.symbol(variable)) && one.right().freeOf(variable)
                ? Optional.of(one.right())
                : Optional.empty();
    }

    /** What is known of the number from the bounds alone: whether it is positive. */
    public Domain domain() {
        return all.stream()
                        .anyMatch(one ->
                                below(one).filter(low -> low.is(Expr.ZERO)).isPresent())
                ? Domain.POSITIVE
                : Domain.REAL;
    }

    /** This without that the number is positive. */
    public Where withoutZero() {
        return new Where(
                variable,
                all.stream()
                        .filter(one ->
                                below(one).filter(low -> low.is(Expr.ZERO)).isEmpty())
                        .toList());
    }

    /** This with other inequalities in the place of one. */
    public Where instead(Less one, List<Less> others) {
        var more = new ArrayList<Less>();
        all.forEach(each -> more.addAll(each.equals(one) ? others : List.of(each)));
        return new Where(variable, more.stream().distinct().toList());
    }

    /** The interval as {@code Interval[from, to, False, False]}: neither end belongs to it. */
    public Expr interval() {
        var infinity = Expr.symbol("Infinity");
        var low = all.stream().flatMap(one -> below(one).stream()).findFirst();
        var high = all.stream().flatMap(one -> above(one).stream()).findFirst();
        var open = Expr.symbol("False");
        return Expr.call(
                "Interval",
                low.map(Term::formula).orElseGet(() -> Algebra.times(Expr.MINUS_ONE, infinity)),
                high.map(Term::formula).orElse(infinity),
                open,
                open);
    }

    @Override
    public List<Term> parts() {
        var parts = new ArrayList<Term>();
        all.forEach(one -> parts.addAll(List.of(one.left(), one.right())));
        return parts;
    }

    @Override
    public Term with(List<Term> parts) {
        var more = new ArrayList<Less>();
        for (int i = 0; i < parts.size(); i += 2) {
            more.add(new Less(parts.get(i), parts.get(i + 1)));
        }
        return new Where(variable, more);
    }

    @Override
    public Shape shape() {
        return Shape.of(Expr.of(2));
    }

    @Override
    public Tex tex(Notation notation) {
        var low = all.stream().filter(one -> below(one).isPresent()).toList();
        var high = all.stream().filter(one -> above(one).isPresent()).toList();
        if (all.size() == 2 && low.size() == 1 && high.size() == 1) {
            return Tex.relation(
                    low.get(0).tex(notation), "<", high.get(0).right().tex(notation));
        }
        return new Tex(
                all.stream().map(one -> one.tex(notation).code()).collect(Collectors.joining(",\\ ")),
                Tex.Strength.RELATION);
    }

    @Override
    public Expr formula() {
        var conditions = all.stream().map(Less::formula).toList();
        var whole = conditions.size() == 1 ? conditions.get(0) : new Expr.Call("And", conditions);
        return Expr.call("Reduce", whole, Expr.symbol(variable));
    }

    /** Whether nothing but bounds on the number is left, one on a side. */
    @Override
    public boolean closed() {
        return all.size() <= 2
                && all.stream().filter(one -> below(one).isPresent()).count() <= 1
                && all.stream().filter(one -> above(one).isPresent()).count() <= 1
                && all.stream().allMatch(one -> below(one).or(() -> above(one)).isPresent())
                && parts().stream().allMatch(Term::closed);
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return symbol.equals(variable) ? this : Term.super.substitute(symbol, value);
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<String>();
        parts().forEach(part -> names.addAll(part.symbols()));
        names.remove(variable);
        return names;
    }
}
