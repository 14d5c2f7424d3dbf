package keywright.check;

import keywright.numeric.Estimate;

/** What an experiment says of a claim that two quantities are equal. */
public sealed interface Verdict {

    /** The word for it in documents and reports. */
    String word();

    /** The two sides agree within the error, which is small enough to tell. */
    record Agrees(Estimate measured, double claimed) implements Verdict {
        @Override
        public String word() {
            return "agrees";
        }
    }

    /** The two sides differ by more than the error explains. */
    record Disagrees(Estimate measured, double claimed) implements Verdict {
        @Override
        public String word() {
            return "disagrees";
        }
    }

    /** The experiment could not tell, and why. */
    record Undecided(String why) implements Verdict {
        @Override
        public String word() {
            return "undecided";
        }
    }
}
