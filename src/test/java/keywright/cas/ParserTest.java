package keywright.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.matheclipse.parser.client.Parser;
import org.matheclipse.parser.client.ast.ASTNode;
import org.matheclipse.parser.client.ast.FloatNode;
import org.matheclipse.parser.client.ast.FractionNode;
import org.matheclipse.parser.client.ast.FunctionNode;
import org.matheclipse.parser.client.ast.IntegerNode;
import org.matheclipse.parser.client.ast.SymbolNode;

/** Our parser against Symja's on the formulas both can read, and what ours does with the rest. */
class ParserTest {

    private static final String CORPUS = """
                a + b*c
                a - b - c
                a/b/c
                a/b*c
                -a^2
                -a*b
                -a . b
                a . b + c
                a . b * c
                a * b . c
                a . b . c
                a^b^c
                a^-b
                2^-1
                (a^b)^c
                2 a b
                2 a^2
                a b/c d
                a (b + c)
                (a + b)(c + d)
                f[x] g[y]
                Sqrt[x]/2
                x!
                x!^2
                2^x!
                -x!
                a == b + c
                a <= b
                a < b && c > d || e == f
                a -> b + c
                {a, b + c, {d}}
                f[]
                f[g[x], h[y, z]]
                m[[1]]
                m[[1, 2]] + 1
                f[m[[i]]]
                a - -b
                a + -b
                a*-b
                -(a + b)
                +a
                2*(-3)
                a/-b
                1/2 x
                (a . b)^2
                Sum[i^2, {i, 1, n}]
                E^-x
                -2
                -2^2
                """;

    static Stream<String> corpus() {
        return CORPUS.lines();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void our_parser_agrees_with_symjas(String formula) {
        var theirs = read(new Parser(false).parse(formula));

        assertThat(Parsed.of(formula).formula().normal()).isEqualTo(theirs.normal());
    }

    private static Expr read(ASTNode node) {
        if (node instanceof FunctionNode call) {
            var arguments = call.stream().skip(1).map(ParserTest::read).toList();
            return called(call.get(0).toString(), arguments);
        }
        if (node instanceof FractionNode || node instanceof FloatNode) {
            return Parsed.of(node.toString()).formula().normal();
        }
        return node instanceof IntegerNode || node instanceof SymbolNode
                ? Parsed.of(node.getString() == null ? node.toString() : node.getString())
                        .formula()
                        .normal()
                : Expr.symbol("unexpected " + node);
    }

    private static Expr called(String head, java.util.List<Expr> arguments) {
        return switch (head) {
            case "Sqrt" -> Algebra.sqrt(arguments.get(0));
            case "Plus" -> Algebra.plus(arguments);
            default -> new Expr.Call(head, arguments);
        };
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void what_is_printed_reads_back(String formula) {
        var normal = Parsed.of(formula).formula().normal();

        assertThat(Parsed.of(normal.wolfram()).formula().normal()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + | 3 | expected a number",
                "a + b) | 5 | unexpected ')'",
                "f[a, b | 6 | expected ']'",
                "(a + b | 6 | expected ')'",
                "Log(x) | 3 | square brackets",
                "a # b | 2 | unexpected character '#'",
                "'' | 0 | expected a number",
                "a ** b | 3 | expected a number",
                "{a, | 3 | expected",
                "f[a b,,c] | 6 | expected",
                "m[[1] | 4 | expected",
            })
    void a_malformed_formula_is_refused_with_its_place(String formula, int offset, String message) {
        assertThatThrownBy(() -> Parsed.of(formula))
                .isInstanceOfSatisfying(
                        SyntaxError.class, error -> assertThat(error.offset()).isEqualTo(offset))
                .hasMessageContaining(message);
    }

    @Test
    void bombs_are_refused_or_left_alone() {
        assertThatThrownBy(() -> Parsed.of("(".repeat(100_000))).isInstanceOf(SyntaxError.class);
        assertThatThrownBy(() -> Parsed.of("(".repeat(10_000) + "x" + ")".repeat(10_000)))
                .isInstanceOf(SyntaxError.class);
        assertThatThrownBy(() -> Parsed.of("-".repeat(10_000) + "x")).isInstanceOf(SyntaxError.class);
        assertThatThrownBy(() -> Parsed.of("2^".repeat(9_000) + "x")).isInstanceOf(SyntaxError.class);
        for (var bomb : new String[] {
            "10^10^10",
            "(1 + x)^(10^9)",
            "9^9^9^9",
            "(1 + x)^200 (1 + y)^200",
            "(a + b + c + d)^64",
            "2^(1/10^9)",
            "1.5*^300",
            "x + ".repeat(4000) + "1",
            "x!".replace("!", "!".repeat(1000))
        }) {
            var formula = parsed(bomb);
            assertThat(Cas.simplify(formula, Facts.NONE)).isNotNull();
        }
    }

    private static Expr parsed(String text) {
        try {
            return Parsed.of(text).formula();
        } catch (SyntaxError refused) {
            return Expr.ZERO;
        }
    }

    @Test
    void every_node_knows_its_place() {
        var parsed = Parsed.of("a + f[b, t_fwd]");
        var call = ((Expr.Call) parsed.formula()).argument(1);

        assertThat(parsed.span(call)).contains(new Span(4, 15));
        assertThat(parsed.span(((Expr.Call) call).argument(1))).contains(new Span(9, 14));
    }

    @Test
    void bracketed_operands_are_operands_of_one_call() {
        assertThat(Parsed.of("(a) . (b) . (c)").formula())
                .isEqualTo(Expr.call("Dot", Expr.symbol("a"), Expr.symbol("b"), Expr.symbol("c")));
    }

    @Test
    void decimals_are_exact() {
        assertThat(Parsed.of("1.5e-3").formula()).isEqualTo(Expr.of(3, 2000));
        assertThat(Parsed.of("1.5*^2").formula()).isEqualTo(Expr.of(150));
    }
}
