package keywright.typeset;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why TeX failed, from what it left: its log, what it printed (there is no log where it finds no format), its exit
 * code.
 */
record TexMessage(String log, String printed, int code) {
    private static final Pattern HERE = Pattern.compile("(?m)^\\./page\\.tex:(\\d+): (.*(?:\\R(?!l\\.\\d).+)*)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?m)^\\S+:\\d+: .*");
    private static final Pattern FATAL = Pattern.compile("(?m)^!(?!  ==>) ?(.*)");
    /** Above this a shell reports the signal that ended a process. */
    private static final int SIGNALLED = 128;

    /** The error, with its line where it is one of the document. */
    Trouble.TexError of(String source) {
        var here = HERE.matcher(log);
        if (here.find()) {
            return new Trouble.TexError(here.group(2).strip(), Integer.parseInt(here.group(1)), source);
        }
        var said = Stream.of(log, printed)
                .flatMap(text -> Stream.of(first(ELSEWHERE, text, 0), first(FATAL, text, 1)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::last)
                .map(words -> words + " (" + end() + ")")
                .orElse("no message; " + end());
        return new Trouble.TexError(said, 0, source);
    }

    private static Optional<String> first(Pattern pattern, String text, int group) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(group).strip()) : Optional.empty();
    }

    /** The last words. */
    private Optional<String> last() {
        return printed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((one, next) -> next);
    }

    private String end() {
        return code > SIGNALLED ? "ended by signal " + (code - SIGNALLED) : "exit code " + code;
    }
}
