package keywright.typeset;

import java.time.Duration;

/** Why a page could not be typeset. */
public sealed interface Trouble {
    /** What happened, in a sentence. */
    String message();

    /**
     * TeX met an error.
     *
     * @param said TeX's own words
     * @param line the line of the source, counted from 1, or 0 if TeX names none
     * @param source the LaTeX that was typeset
     */
    record TexError(String said, int line, String source) implements Trouble {
        @Override
        public String message() {
            return line > 0 ? "TeX, line " + line + ": " + said : "TeX: " + said;
        }
    }

    /** A formula uses a command that the embedded typesetter does not know, or is not well formed. */
    record BadFormula(String tex, String said) implements Trouble {
        @Override
        public String message() {
            return "formula " + tex + ": " + said;
        }
    }

    /** TeX did not end in time. */
    record TooLong(Duration limit) implements Trouble {
        @Override
        public String message() {
            return "TeX did not end within " + limit.toSeconds() + " s";
        }
    }

    /** The typesetter itself failed. */
    record Broken(String said) implements Trouble {
        @Override
        public String message() {
            return said;
        }
    }
}
