package keywright.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;

/** The raw prose of a question, cut at the headings that name its parts and at {@code ## Solution} inside them. */
final class Passages {
    private static final String SOLUTION = "Solution";
    private static final Pattern TITLE = Pattern.compile("\\s*#*[ \\t]*(.*?)(?:[ \\t]+#+)?\\s*");

    private final Source source;
    private final int shift;
    private final List<String> letters;
    private final Diagnostics out;
    private final Map<String, Passage> proses = new HashMap<>();
    private final Map<String, Passage> solutions = new HashMap<>();
    private Optional<Written> part = Optional.empty();
    private boolean solving;
    private int start;

    Passages(Source source, int shift, Collection<Written> letters, Diagnostics out) {
        this.source = source;
        this.shift = shift;
        this.letters = letters.stream().map(Written::text).toList();
        this.out = out;
        cut();
    }

    Passage introduction() {
        return of("");
    }

    Passage of(String letter) {
        var end = source.text().length();
        return proses.getOrDefault(letter, new Passage(source, end, end));
    }

    Optional<Passage> solution(String letter) {
        return Optional.ofNullable(solutions.get(letter));
    }

    private void cut() {
        start = shift;
        var document = Markdown.parse(source.text().substring(shift));
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                enter(heading);
            }
        }
        close(source.text().length());
    }

    private void enter(Heading heading) {
        var written = Written.of(source, heading.getSourceSpans(), shift);
        var title = title(written);
        if (heading.getLevel() == 1) {
            close(written.place().start());
            solving = false;
            part = Optional.of(title);
            check(title);
        } else if (heading.getLevel() == 2 && part.isPresent() && title.text().equals(SOLUTION)) {
            close(written.place().start());
            solving = true;
        } else {
            return;
        }
        start = afterLine(written.place().end());
    }

    private void check(Written title) {
        if (letters.isEmpty()) {
            return;
        }
        if (!letters.contains(title.text())) {
            out.error(title.place(), "no part '" + title + "'", "the parts are " + String.join(", ", letters));
        } else if (proses.containsKey(title.text())) {
            out.error(title.place(), "part " + title + " has two headings");
        }
    }

    private void close(int end) {
        var passages = solving ? solutions : proses;
        var letter = part.map(Written::text).orElse("");
        if (passages.putIfAbsent(letter, new Passage(source, start, end)) != null && solving) {
            part.ifPresent(title -> out.error(title.place(), "part " + title + " has two solutions"));
        }
    }

    private int afterLine(int offset) {
        var newline = source.text().indexOf('\n', offset);
        return newline < 0 ? source.text().length() : newline + 1;
    }

    /** The words of a heading without its marks; of an underlined one, its first line. */
    private static Written title(Written heading) {
        var line = heading.text().lines().findFirst().orElse("");
        var title = TITLE.matcher(line);
        return title.matches() ? heading.part(title.start(1), title.end(1)) : heading;
    }
}
