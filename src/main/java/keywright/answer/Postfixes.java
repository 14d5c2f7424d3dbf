package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Expr;

/** Reads what stands behind an operand: {@code n!}, {@code 50%}, \(A^\top\), {@code x[[1]]}. */
record Postfixes(Grammar grammar, Primaries primaries) {
    private Words words() {
        return grammar.words;
    }

    /** The operand, which has been read, with all that stands behind it. */
    Expr of(int start, Expr operand) {
        var result = operand;
        while (true) {
            var word = words().next();
            if (words().took("!")) {
                result = primaries.called("Factorial", List.of(result), word);
            } else if (words().took("%") || words().tookCommand("%") || percent()) {
                if (words().next().kind() == Word.Kind.NUMBER || words().next().kind() == Word.Kind.NAME) {
                    throw Words.error(word, "'%' may mean percent or a remainder: write a product, or mod(a, b)");
                }
                result = Functions.over(result, Expr.of(100));
            } else if (degrees()) {
                result = Functions.over(Expr.call("Times", result, Expr.PI), Expr.of(180));
            } else if (entry(word)) {
                result = part(word, result);
            } else if (transposed()) {
                result = row(result);
            } else if (inverted()) {
                result = Expr.call("Transpose", Functions.power(result, Expr.MINUS_ONE));
            } else if (below(word, operand)) {
                result = Expr.call("Part", result, primaries.below(word));
            } else if (words().took("'")) {
                throw Words.error(word, "a prime has no meaning here");
            } else {
                return result;
            }
            grammar.tree.located(start, words().end(), result);
        }
    }

    /** Whether brackets for an entry touch the operand. */
    private boolean entry(Word word) {
        return grammar.reading.ofArrays() && word.is("[") && word.start() == words().end();
    }

    private Expr part(Word open, Expr array) {
        words().take();
        if (!words().took("[")) {
            throw Words.error(open, "[1] may count from 0 or from 1: write _1 or [[1]], which count from 1");
        }
        var parts = new ArrayList<>(List.of(array));
        grammar.nested(() -> {
            parts.addAll(primaries.parts(open, "]", "]"));
            words().expect("]", open);
            words().expect("]", open);
            return array;
        });
        if (parts.size() == 1 || parts.size() > 3) {
            throw Words.error(open, "an entry has one index or two");
        }
        return new Expr.Call("Part", parts);
    }

    /** What says that an angle is in degrees: {@code 60°}, {@code 60^\\circ}. */
    private boolean degrees() {
        var place = words().place();
        var braces = words().took("^") && words().took("{");
        if (words().tookCommand("circ") && (!braces || words().took("}"))) {
            return true;
        }
        words().back(place);
        return false;
    }

    private boolean percent() {
        var word = words().next();
        var said =
                word.kind() == Word.Kind.NAME && word.text().equals("percent") && !grammar.reading.declares("percent");
        if (said) {
            words().take();
        }
        return said;
    }

    /** A matrix transposed; a 1 is a vector of ones then, and 11 is two of them. */
    private static Expr row(Expr operand) {
        var ones = new Expr.Call("Ones", List.of());
        if (operand.equals(Expr.of(11))) {
            return Expr.call("Dot", ones, Expr.call("Transpose", ones));
        }
        return Expr.call("Transpose", operand.equals(Expr.ONE) ? ones : operand);
    }

    /** What says that a matrix is inverted and transposed: {@code ^{-T}}, {@code ^-T}. */
    private boolean inverted() {
        var place = words().place();
        if (grammar.reading.ofArrays() && words().took("^")) {
            var braces = words().took("{") ? "}" : words().took("(") ? ")" : "";
            if (words().took("-") && sign(words().take()) && (braces.isEmpty() || words().took(braces))) {
                return true;
            }
        }
        words().back(place);
        return false;
    }

    /** Whether an index stands below brackets, as in {@code (X w)_i}. */
    private boolean below(Word word, Expr operand) {
        return grammar.reading.ofArrays() && grammar.tree.isBracketed(operand) && word.is("_") && words().took("_");
    }

    /** What says that a matrix is transposed: {@code ^T}, {@code ^\\top}, {@code .T}, a prime. */
    private boolean transposed() {
        if (!grammar.reading.ofArrays()) {
            return false;
        }
        var place = words().place();
        if (words().took("'") || words().tookCommand("transposed")) {
            return true;
        }
        if (words().next().is("^")
                && (words().ahead(1).is("+") || words().ahead(1).command("dagger"))) {
            throw Words.error(words().ahead(1), "a pseudo-inverse is not known here: write it by an inverse");
        }
        var raised = words().took("^");
        if (raised || words().took(".")) {
            splitSign(raised);
            var braces = words().took("{");
            if (sign(words().take()) && (!braces || words().took("}"))) {
                return true;
            }
        }
        words().back(place);
        return false;
    }

    /** {@code X^TX} is X^T X where no name is meant by TX. */
    private void splitSign(boolean raised) {
        var word = words().next();
        var rest = word.text().substring(Math.min(1, word.text().length()));
        if (raised
                && word.kind() == Word.Kind.NAME
                && word.text().startsWith("T")
                && !rest.isEmpty()
                && !grammar.reading.declares(word.text())
                && !grammar.reading.declares("T")) {
            words().replaceNext(
                            new Word(Word.Kind.NAME, "T", word.start(), word.start() + 1),
                            new Word(Word.Kind.NAME, rest, word.start() + 1, word.end()));
        }
    }

    private boolean sign(Word word) {
        return word.command("top")
                || word.command("intercal")
                || word.command("prime")
                || word.kind() == Word.Kind.NAME
                        && word.text().equalsIgnoreCase("T")
                        && !grammar.reading.declares(word.text());
    }
}
