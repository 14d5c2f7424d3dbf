package keywright.book.expectation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Plus;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** A random number as a sum: a constant and constants times something random. */
record Summands(List<Summand> list, Context context) {

    /** A constant times something random. */
    record Summand(Term constant, Term random) {}

    /** The summands of a term, products with sums multiplied out, constants dropped. */
    static Summands of(Term term, Context context) {
        var constants = new LinkedHashMap<Term, Term>();
        for (var part : Terms.terms(opened(term))) {
            if (part.random()) {
                var factors = Terms.factors(part);
                var constant = Terms.times(
                        factors.stream().filter(factor -> !factor.random()).toList());
                var random = Terms.times(factors.stream().filter(Term::random).toList());
                constants.merge(random, constant, Terms::plus);
            }
        }
        var list = new ArrayList<Summand>();
        constants.forEach((random, constant) -> list.add(new Summand(constant, random)));
        list.removeIf(summand -> summand.constant().is(Expr.ZERO));
        return new Summands(List.copyOf(list), context);
    }

    /** Constants multiplied into sums, and like terms collected. */
    private static Term opened(Term term) {
        if (term instanceof Plus plus) {
            return Terms.plus(plus.terms().stream().map(Summands::opened).toList());
        }
        if (term instanceof Times product) {
            var random = product.factors().stream().filter(Term::random).toList();
            if (random.size() == 1 && random.get(0) instanceof Plus plus) {
                var constant = Terms.times(product.factors().stream()
                        .filter(factor -> !factor.random())
                        .toList());
                return Terms.plus(plus.terms().stream()
                        .map(part -> opened(Terms.times(constant, part)))
                        .toList());
            }
        }
        return term;
    }

    /** Whether the term is its only summand, and that cannot be taken apart. */
    boolean plain(Term term) {
        return list.size() == 1
                && list.get(0).random().equals(term)
                && !(term instanceof Sum sum && independent(sum, context));
    }

    /** Whether some of the summands are independent of each other, so that taking the sum apart spares something. */
    boolean helpful() {
        for (var one : list) {
            for (var other : list) {
                if (!one.equals(other) && independent(one.random(), other.random())) {
                    return true;
                }
            }
        }
        return list.size() < 2;
    }

    /** Whether two terms have no random number in common. */
    boolean independent(Term one, Term other) {
        return independent(one, other, context);
    }

    static boolean independent(Term one, Term other, Context context) {
        return Atom.in(one).stream()
                .noneMatch(mine -> Atom.in(other).stream().anyMatch(yours -> mine.mayMeet(yours, context)));
    }

    /** Whether the terms of an index sum are independent of each other. */
    static boolean independent(Sum sum, Context context) {
        return sum.over().size() == 1 && apart(sum.over().get(0).name(), sum.of(), sum.of(), context);
    }

    /** Whether two terms are independent where they are taken at different values of an index. */
    static boolean apart(String index, Term one, Term other, Context context) {
        var names = context.taking(java.util.Set.of(index)).fresh(2);
        var pair = new Sum(
                List.of(
                        keywright.term.Index.upTo(names.get(0), Expr.ONE),
                        keywright.term.Index.upTo(names.get(1), Expr.ONE)),
                true,
                one);
        return independent(
                one.substitute(index, Expr.symbol(names.get(0))),
                other.substitute(index, Expr.symbol(names.get(1))),
                context.below(pair));
    }
}
