package keywright.cas;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.matheclipse.core.interfaces.ISymbol;

/** Formulas carried over to Symja and back. Our names become letters that mean nothing to it. */
final class Bridge {
    private static final Map<String, ISymbol> CONSTANTS =
            Map.of("Pi", S.Pi, "E", S.E, "EulerGamma", S.EulerGamma, "Infinity", S.Infinity);
    private static final Map<String, ISymbol> HEADS = Map.ofEntries(
            Map.entry("Plus", S.Plus),
            Map.entry("Times", S.Times),
            Map.entry("Power", S.Power),
            Map.entry("Log", S.Log),
            Map.entry("Erf", S.Erf),
            Map.entry("Erfc", S.Erfc),
            Map.entry("Sin", S.Sin),
            Map.entry("Cos", S.Cos),
            Map.entry("Tan", S.Tan),
            Map.entry("ArcTan", S.ArcTan),
            Map.entry("Sinh", S.Sinh),
            Map.entry("Cosh", S.Cosh),
            Map.entry("Tanh", S.Tanh));
    private static final Map<ISymbol, String> OURS = inverse();

    private final Map<String, ISymbol> letters = new HashMap<>();
    private final Map<ISymbol, String> names = new HashMap<>();

    /** The formula in Symja's terms; a head that it does not share becomes a function without meaning. */
    IExpr to(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return F.QQ(F.ZZ(number.numerator()), F.ZZ(number.denominator())).normalize();
        }
        if (formula instanceof Expr.Sym sym) {
            var constant = CONSTANTS.get(sym.name());
            return constant != null ? constant : letter(sym.name());
        }
        var call = (Expr.Call) formula;
        var result = F.ast(head(call.head()));
        call.arguments().forEach(argument -> result.append(to(argument)));
        return result;
    }

    private ISymbol head(String name) {
        var shared = HEADS.get(name);
        return shared != null ? shared : letter(name);
    }

    private ISymbol letter(String name) {
        return letters.computeIfAbsent(name, unused -> {
            var letter = F.Dummy("kw" + (10_000 + letters.size()));
            names.put(letter, name);
            return letter;
        });
    }

    /** The formula in our terms; nothing if it holds a complex number, an approximation, or a name that is not ours. */
    Optional<Expr> from(IExpr answer) {
        if (answer instanceof IRational number) {
            return Optional.of(new Expr.Num(number.toBigNumerator(), number.toBigDenominator()));
        }
        if (answer instanceof ISymbol symbol) {
            return name(symbol).map(Expr::symbol);
        }
        return answer instanceof IAST call && call.head() instanceof ISymbol head ? from(call, head) : Optional.empty();
    }

    private Optional<Expr> from(IAST call, ISymbol head) {
        var arguments = new java.util.ArrayList<Expr>();
        for (int i = 1; i <= call.argSize(); i++) {
            var argument = from(call.get(i));
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return name(head).map(name -> Algebra.rebuild(name, arguments));
    }

    private Optional<String> name(ISymbol symbol) {
        return Optional.ofNullable(names.get(symbol)).or(() -> Optional.ofNullable(OURS.get(symbol)));
    }

    private static Map<ISymbol, String> inverse() {
        var names = new HashMap<ISymbol, String>();
        CONSTANTS.forEach((name, symbol) -> names.put(symbol, name));
        HEADS.forEach((name, symbol) -> names.put(symbol, name));
        return names;
    }
}
