package keywright.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** How far something has come, on a terminal; nothing elsewhere. */
final class ProgressBar {
    private static final int CELLS = 40;

    private final String what;
    private final PrintWriter err;
    private final boolean seen = Ansi.AUTO.enabled();
    private int shown = -1;

    ProgressBar(String what, PrintWriter err) {
        this.what = what;
        this.err = err;
    }

    /** Shows a share of the whole, from 0 to 1. */
    synchronized void show(double share) {
        int percent = (int) (100 * share);
        if (seen && percent > shown) {
            shown = percent;
            int cells = CELLS * percent / 100;
            err.printf("\r%s [%s%s] %3d %%", what, "#".repeat(cells), " ".repeat(CELLS - cells), percent);
            err.flush();
        }
    }

    /** Wipes the bar. */
    synchronized void end() {
        if (seen) {
            err.print("\r" + " ".repeat(what.length() + CELLS + 10) + "\r");
            err.flush();
        }
    }
}
