package keywright.cli;

import keywright.grade.AnswerKey;
import keywright.grade.SelfCheck;
import picocli.CommandLine;

/** What the key judges otherwise than it should, and which mistakes cannot be told apart, as messages. */
final class KeyFaults {
    private KeyFaults() {}

    static boolean any(AnswerKey key, CommandLine command) {
        var faults = SelfCheck.faults(key);
        key.entries().forEach(entry -> entry.catalogue().notes().forEach(note -> command.getErr()
                .println("note: " + entry.id() + ": " + note)));
        faults.forEach(fault -> command.getErr().println("error: " + fault));
        command.getErr().flush();
        return !faults.isEmpty();
    }
}
