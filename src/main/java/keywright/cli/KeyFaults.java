package keywright.cli;

import keywright.grade.AnswerKey;
import keywright.grade.SelfCheck;
import picocli.CommandLine;

/** What the key judges otherwise than it should, and which mistakes cannot be told apart, as messages. */
final class KeyFaults {
    private KeyFaults() {}

    /** Says what was found, and returns it. */
    static SelfCheck report(AnswerKey key, CommandLine command) {
        var found = SelfCheck.of(key);
        key.entries().forEach(entry -> entry.catalogue().notes().forEach(note -> command.getErr()
                .println("note: " + entry.id() + ": " + note)));
        found.open().forEach(open -> command.getErr().println("warning: " + open));
        found.faults().forEach(fault -> command.getErr().println("error: " + fault));
        command.getErr().flush();
        return found;
    }
}
