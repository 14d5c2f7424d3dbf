package keywright.cli;

import keywright.grade.AnswerKey;
import keywright.grade.SelfCheck;
import picocli.CommandLine;

/** What the key judges otherwise than it should, as messages. */
final class KeyFaults {
    private KeyFaults() {}

    static boolean any(AnswerKey key, CommandLine command) {
        var faults = SelfCheck.faults(key);
        faults.forEach(fault -> command.getErr().println("error: " + fault));
        command.getErr().flush();
        return !faults.isEmpty();
    }
}
