package keywright.problem;

import java.util.Optional;
import keywright.experiment.Design;
import keywright.experiment.Results;

/**
 * An experiment on learning: its design, the name of the file beside the question that holds its results, and the
 * results of the last run where there was one.
 */
public record Experiment(Written name, Design design, String file, Optional<Results> results) {

    /** Whether the results are those of another design. */
    public boolean stale() {
        return results.filter(found -> !found.fingerprint().equals(design.fingerprint()))
                .isPresent();
    }
}
