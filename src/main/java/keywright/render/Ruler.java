package keywright.render;

/** Measures formulas. */
@FunctionalInterface
public interface Ruler {
    /**
     * The width of a formula in display style.
     *
     * @param tex the formula, without delimiters
     * @return the width in em of the text around it
     */
    double width(String tex);
}
