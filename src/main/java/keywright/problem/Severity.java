package keywright.problem;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** Nothing can be built. */
    ERROR,
    /** Something looks wrong, but it can be built. */
    WARNING;

    /** As it is printed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
