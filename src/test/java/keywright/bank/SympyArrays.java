package keywright.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** SymPy's formulas in arrays, carried out with numbers: a vector is a matrix of one column. */
final class SympyArrays {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\*\\*|[A-Za-z_]\\w*|\\d+\\.\\d+|\\d+|'\\w'|\\.T\\b|\\.inv\\(\\)|\\.expand\\(\\)|\\.shape|\\S)");

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Tensor> names;
    private int next;

    private SympyArrays(String formula, Map<String, Tensor> names) {
        var matcher = TOKEN.matcher(formula);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
        this.names = new HashMap<>(names);
    }

    /** The value of a formula, given those of its names. */
    static Tensor value(String formula, Map<String, Tensor> names) {
        var reader = new SympyArrays(formula, names);
        var value = reader.sum();
        reader.expect("");
        return value;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private boolean take(String token) {
        if (peek().equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!take(token) && !token.isEmpty() || token.isEmpty() && next < tokens.size()) {
            throw new IllegalArgumentException("'" + token + "' is wanted, not '" + peek() + "' in " + tokens);
        }
    }

    private Tensor sum() {
        var total = product();
        while (peek().equals("+") || peek().equals("-")) {
            var sign = take("+") ? 1 : -1;
            next += sign < 0 ? 1 : 0;
            total = total.with(product(), (a, b) -> a + sign * b);
        }
        return total;
    }

    private Tensor product() {
        var value = signed();
        while (peek().equals("*") || peek().equals("/")) {
            value = take("*") ? value.times(signed()) : over(value);
        }
        return value;
    }

    private Tensor over(Tensor value) {
        expect("/");
        return value.times(Tensor.of(1 / signed().number()));
    }

    private Tensor signed() {
        return take("-") ? signed().map(entry -> -entry) : power();
    }

    private Tensor power() {
        var base = ended();
        if (!take("**")) {
            return base;
        }
        var exponent = signed().number();
        if (base.entries().length == 1) {
            return base.map(entry -> Math.pow(entry, exponent));
        }
        var factor = exponent < 0 ? base.inverse() : base;
        var all = factor;
        for (int i = 1; i < Math.abs(exponent); i++) {
            all = all.times(factor);
        }
        return all;
    }

    private Tensor ended() {
        var value = atom();
        while (true) {
            if (take(".T") || take("'")) {
                value = value.transposed();
            } else if (take(".inv()")) {
                value = value.inverse();
            } else if (take(".shape")) {
                var sizes = value.sizes();
                var axis = (int) arguments("[", "]").get(0).number();
                value = Tensor.of(sizes.get(axis));
            } else if (peek().equals("[")) {
                var at = arguments("[", "]");
                value = Tensor.of(
                        value.at((int) at.get(0).number(), (int) at.get(1).number()));
            } else if (!take(".expand()")) {
                return value;
            }
        }
    }

    private List<Tensor> arguments(String open, String close) {
        expect(open);
        var all = new ArrayList<Tensor>();
        while (!take(close)) {
            all.add(sum());
            take(",");
        }
        return all;
    }

    private Tensor atom() {
        if (peek().equals("(")) {
            return arguments("(", ")").get(0);
        }
        if (peek().equals("[")) {
            return list();
        }
        var token = peek();
        next++;
        if (Character.isDigit(token.charAt(0))) {
            return Tensor.of(Double.parseDouble(token));
        }
        if (token.equals("symbols") || token.equals("MatrixSymbol")) {
            expect("(");
            return named();
        }
        if (peek().equals("(")) {
            return token.equals("PermuteDims") || token.equals("ArrayContraction")
                    ? paired(token)
                    : called(token, arguments("(", ")"));
        }
        return name(token);
    }

    /** The name in quotes, whatever its sizes. */
    private Tensor named() {
        var name = peek().replace("'", "");
        while (!take(")")) {
            next++;
        }
        return name(name);
    }

    private Tensor name(String name) {
        var value = names.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value of " + name);
        }
        return value;
    }

    /** Rows, or {@code [f(i) for i in range(n)]}. */
    private Tensor list() {
        var start = next + 1;
        var depth = 0;
        var loop = -1;
        for (int i = start; depth >= 0 && loop < 0; i++) {
            depth += tokens.get(i).equals("[") ? 1 : tokens.get(i).equals("]") ? -1 : 0;
            loop = depth == 0 && tokens.get(i).equals("for") ? i : -1;
        }
        return loop < 0 ? Tensor.stacked(arguments("[", "]")) : looped(start, loop);
    }

    private Tensor looped(int start, int loop) {
        var name = tokens.get(loop + 1);
        var count = Integer.parseInt(tokens.get(loop + 5)); // for i in range ( n )
        var rows = new ArrayList<Tensor>();
        for (int i = 0; i < count; i++) {
            names.put(name, Tensor.of(i));
            next = start;
            rows.add(sum());
        }
        next = loop + 7;
        expect("]");
        return Tensor.stacked(rows);
    }

    /** {@code PermuteDims(t, Permutation(3)(1, 2))}, {@code ArrayContraction(t, (3, 4))}. */
    private Tensor paired(String function) {
        expect("(");
        var of = sum();
        expect(",");
        if (take("Permutation")) {
            arguments("(", ")");
        }
        var pair = arguments("(", ")").stream()
                .mapToInt(axis -> (int) axis.number())
                .toArray();
        expect(")");
        return function.equals("PermuteDims") ? of.swapped(pair[0], pair[1]) : of.contracted(pair[0], pair[1]);
    }

    private static Tensor called(String function, List<Tensor> of) {
        var first = of.get(0);
        return switch (function) {
            case "Trace", "trace" -> Tensor.of(first.trace());
            case "Determinant" -> Tensor.of(first.determinant());
            case "Inverse" -> first.inverse();
            case "sqrt" -> first.map(Math::sqrt);
            case "cos" -> first.map(Math::cos);
            case "tan" -> first.map(Math::tan);
            case "DiagMatrix" -> {
                var size = first.sizes().get(0);
                yield Tensor.of(List.of(size, size), at -> at[0] == at[1] ? first.at(at[0], 0) : 0);
            }
            case "Matrix", "Array" -> first;
            case "ArrayTensorProduct" -> of.stream().reduce(Tensor::outer).orElseThrow();
            case "ArrayAdd" ->
                of.stream().reduce((a, b) -> a.with(b, Double::sum)).orElseThrow();
            case "hadamard_product", "HadamardProduct" ->
                of.stream().reduce((a, b) -> a.with(b, (x, y) -> x * y)).orElseThrow();
            default -> made(function, of.stream().map(Tensor::number).toList(), of);
        };
    }

    /** What is made of numbers alone. */
    private static Tensor made(String function, List<Double> at, List<Tensor> of) {
        var sizes = at.stream().map(Double::intValue).toList();
        return switch (function) {
            case "Identity", "eye" -> Tensor.identity(sizes.get(0));
            case "ZeroMatrix" -> Tensor.of(sizes, i -> 0);
            case "OneMatrix" -> Tensor.of(sizes, i -> 1);
            case "Rational" -> Tensor.of(at.get(0) / at.get(1));
            case "KDelta" -> Tensor.of(at.get(0).equals(at.get(1)) ? 1 : 0);
            case "MatrixUnit" ->
                Tensor.of(sizes.subList(0, 2), i -> i[0] == sizes.get(2) && i[1] == sizes.get(3) ? 1 : 0);
            default -> throw new IllegalArgumentException("no function " + function + " of " + of.size());
        };
    }
}
