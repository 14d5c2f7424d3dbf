package keywright.check;

import java.util.Arrays;

/** What a value that is worked out once depends on: what it is, the draws in force, and the symbols. */
final class Occasion {
    private final Object what;
    private final int from;
    private final int to;
    private final double[] symbols;

    Occasion(Object what, int from, int to, double[] symbols) {
        this.what = what;
        this.from = from;
        this.to = to;
        this.symbols = symbols;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Occasion occasion
                && what == occasion.what
                && from == occasion.from
                && to == occasion.to
                && Arrays.equals(symbols, occasion.symbols);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * what.hashCode() + from + to) + Arrays.hashCode(symbols);
    }
}
