package keywright.solve;

import java.util.List;

/**
 * An answer beside what is measured, along one parameter, all others being as in use.
 *
 * @param parameter the parameter that varies
 * @param geometric whether the values are spread evenly by their ratios, else by their differences
 * @param checks the answer tried at some of the values
 * @param form what the closed form is worth, at more values
 */
public record Traverse(String parameter, boolean geometric, List<Check> checks, List<Dot> form) {
    /** A traverse keeps its own copies. */
    public Traverse {
        checks = List.copyOf(checks);
        form = List.copyOf(form);
    }

    /** A value of the parameter, and what the closed form is worth there. */
    public record Dot(double at, double value) {}
}
