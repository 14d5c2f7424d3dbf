package keywright.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant: the nearest one at a Damerau–Levenshtein distance of at most two. */
public final class Spelling {
    private Spelling() {}

    /** {@code did you mean 'x'?}, or nothing. */
    public static String hint(String typed, Collection<String> known) {
        return nearest(typed, known).map(name -> "did you mean '" + name + "'?").orElse("");
    }

    /** The known name nearest to what was typed; short names must be nearer than long ones. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        return known.stream()
                .distinct()
                .filter(name -> distance(typed, name) <= tolerance(typed, name))
                .min(Comparator.<String>comparingInt(name -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int tolerance(String typed, String name) {
        if (typed.equalsIgnoreCase(name)) {
            return name.length();
        }
        var length = Math.max(typed.length(), name.length());
        if (length > 64 || length < 2) {
            return -1;
        }
        return length < 5 ? 1 : 2;
    }

    /** How many insertions, deletions, replacements and swaps of neighbours lead from one name to the other. */
    static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        var d = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                d[i][j] = Math.max(i, j);
                if (Math.min(i, j) > 0) {
                    var replaced = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                    d[i][j] = Math.min(d[i - 1][j - 1] + replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                }
                if (swapped(from, to, i, j)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[from.length()][to.length()];
    }

    private static boolean swapped(String from, String to, int i, int j) {
        return Math.min(i, j) > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
