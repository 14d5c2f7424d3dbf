package keywright.cas;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the arithmetic part of the Wolfram language by precedence climbing. */
final class WolframParser {
    private static final int DEEPEST = 200;
    private static final int RELATION = 20;
    private static final int SUM = 30;
    private static final int PRODUCT = 40;
    private static final int SIGN = 45;
    private static final int DOT = 50;
    private static final int POWER = 60;
    private static final Map<String, Infix> INFIX = Map.ofEntries(
            Map.entry("->", new Infix("Rule", 10)),
            Map.entry("||", new Infix("Or", 12)),
            Map.entry("&&", new Infix("And", 15)),
            Map.entry("==", new Infix("Equal", RELATION)),
            Map.entry("!=", new Infix("Unequal", RELATION)),
            Map.entry("<=", new Infix("LessEqual", RELATION)),
            Map.entry(">=", new Infix("GreaterEqual", RELATION)),
            Map.entry("<", new Infix("Less", RELATION)),
            Map.entry(">", new Infix("Greater", RELATION)),
            Map.entry("+", new Infix("Plus", SUM)),
            Map.entry("-", new Infix("Minus", SUM)),
            Map.entry("*", new Infix("Times", PRODUCT)),
            Map.entry("/", new Infix("Divide", PRODUCT)),
            Map.entry(".", new Infix("Dot", DOT)),
            Map.entry("^", new Infix("Power", POWER)));

    private record Infix(String head, int strength) {}

    private final String text;
    private final List<Token> tokens;
    private final IdentityHashMap<Expr, Span> spans = new IdentityHashMap<>();
    private final Set<Expr> bracketed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int at;
    private int depth;

    WolframParser(String text) {
        this.text = text;
        this.tokens = new Lexer(text).tokens();
    }

    Parsed parse() {
        var formula = formula(0);
        if (next().kind() != Token.Kind.END) {
            throw new SyntaxError(next().start(), "unexpected " + next().shown());
        }
        return new Parsed(text, formula, spans);
    }

    private Token next() {
        return tokens.get(at);
    }

    private Expr formula(int least) {
        if (++depth > DEEPEST) {
            throw new SyntaxError(next().start(), "nested more than " + DEEPEST + " deep");
        }
        var start = next().start();
        var left = prefixed();
        while (true) {
            var infix = infix();
            if (infix.strength() < least || infix.strength() == 0) {
                depth--;
                return left;
            }
            left = located(start, joined(infix, left));
        }
    }

    /** The operator that follows; two operands side by side are multiplied. */
    private Infix infix() {
        var token = next();
        if (token.kind() == Token.Kind.MARK) {
            var infix = INFIX.get(token.text());
            if (infix != null) {
                return infix;
            }
            return token.is("(") || token.is("{") ? new Infix("", PRODUCT) : new Infix("", 0);
        }
        return token.kind() == Token.Kind.END ? new Infix("", 0) : new Infix("", PRODUCT);
    }

    private Expr joined(Infix infix, Expr left) {
        if (!infix.head().isEmpty()) {
            at++;
        }
        var right = formula(infix.head().equals("Power") ? POWER : infix.strength() + 1);
        return switch (infix.head()) {
            case "" -> flat("Times", left, right);
            case "Minus" -> flat("Plus", left, Expr.call("Times", Expr.of(-1), right));
            case "Divide" -> flat("Times", left, Expr.call("Power", right, Expr.of(-1)));
            case "Plus", "Times", "Dot" -> flat(infix.head(), left, right);
            default -> Expr.call(infix.head(), left, right);
        };
    }

    private Expr flat(String head, Expr left, Expr right) {
        var parts = new ArrayList<Expr>();
        if (left instanceof Expr.Call call && call.head().equals(head) && !bracketed.contains(left)) {
            parts.addAll(call.arguments());
        } else {
            parts.add(left);
        }
        parts.add(right);
        return new Expr.Call(head, parts);
    }

    private Expr prefixed() {
        var start = next().start();
        if (next().is("-")) {
            at++;
            return located(start, Expr.call("Times", Expr.of(-1), formula(SIGN)));
        }
        if (next().is("+")) {
            at++;
            return formula(SIGN);
        }
        return postfixed(start, primary());
    }

    private Expr postfixed(int start, Expr primary) {
        var result = primary;
        for (int count = 0; ; count++) {
            if (count > DEEPEST) {
                throw new SyntaxError(next().start(), "nested more than " + DEEPEST + " deep");
            }
            if (next().is("[[")) {
                at++;
                var parts = new ArrayList<>(List.of(result));
                parts.addAll(arguments("]]"));
                result = located(start, new Expr.Call("Part", parts));
            } else if (next().is("!")) {
                at++;
                result = located(start, Expr.call("Factorial", result));
            } else {
                return result;
            }
        }
    }

    private Expr primary() {
        var token = next();
        at++;
        if (token.kind() == Token.Kind.NUMBER) {
            return located(token.start(), number(token.text()));
        }
        if (token.kind() == Token.Kind.STRING) {
            return located(token.start(), Expr.symbol(token.text()));
        }
        if (token.kind() == Token.Kind.NAME) {
            return named(token);
        }
        if (token.is("(")) {
            var inner = formula(0);
            expect(")", token);
            var whole = copy(inner);
            bracketed.add(whole);
            return located(token.start(), whole);
        }
        if (token.is("{")) {
            return located(token.start(), new Expr.Call("List", arguments("}")));
        }
        throw new SyntaxError(token.start(), "expected a number, a name or '(' but found " + token.shown());
    }

    private Expr named(Token token) {
        if (!next().is("[")) {
            if (next().is("(") && next().start() == token.end() && Vocabulary.FUNCTIONS.contains(token.text())) {
                throw new SyntaxError(
                        next().start(), "arguments stand in square brackets: write " + token.text() + "[…]");
            }
            return located(token.start(), Expr.symbol(token.text()));
        }
        at++;
        return located(token.start(), called(token.text(), arguments("]")));
    }

    private static Expr called(String head, List<Expr> arguments) {
        if (head.equals("Sqrt") && arguments.size() == 1) {
            return Expr.call("Power", arguments.get(0), Expr.of(1, 2));
        }
        if (head.equals("Exp") && arguments.size() == 1) {
            return Expr.call("Power", Expr.symbol("E"), arguments.get(0));
        }
        return new Expr.Call(head, arguments);
    }

    private List<Expr> arguments(String close) {
        var arguments = new ArrayList<Expr>();
        var open = tokens.get(at - 1);
        while (!closes(close)) {
            arguments.add(formula(0));
            if (next().is(",")) {
                at++;
            } else {
                expect(close, open);
                return arguments;
            }
        }
        expect(close, open);
        return arguments;
    }

    /** Two closing brackets in a row are one token; here they may close two calls. */
    private boolean closes(String close) {
        if (close.equals("]") && next().is("]]")) {
            var token = next();
            tokens.set(at, new Token(Token.Kind.MARK, "]", token.start()));
            tokens.add(at + 1, new Token(Token.Kind.MARK, "]", token.start() + 1));
        }
        return next().is(close);
    }

    private void expect(String close, Token open) {
        if (!closes(close)) {
            throw new SyntaxError(
                    next().start(), "expected '" + close + "' for " + open.shown() + " but found " + next().shown());
        }
        at++;
    }

    private static Expr number(String text) {
        var decimal = new BigDecimal(text.replace("*^", "E"));
        return decimal.scale() > 0
                ? new Expr.Num(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Expr.Num(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /** A node of its own, so that its place is not the place of an equal one. */
    private static Expr copy(Expr node) {
        return node instanceof Expr.Call call ? new Expr.Call(call.head(), call.arguments()) : node;
    }

    private Expr located(int start, Expr node) {
        spans.put(node, new Span(start, tokens.get(at - 1).end()));
        return node;
    }
}
