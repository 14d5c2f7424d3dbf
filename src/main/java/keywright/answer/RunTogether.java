package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.problem.Spelling;

/** Names typed without anything between them: {@code mn} where m and n are declared, the longest name first. */
record RunTogether(Reading reading) {

    private static final Pattern SPOKEN = Pattern.compile("(sqrt|ln)(\\d+)|([A-Za-z]\\d*)(log|ln)([A-Za-z]\\d*)?");

    /** A word that says a formula whatever the names are: {@code sqrt2}, {@code nlogn}; nothing if it says none. */
    static List<Word> spoken(Word word) {
        var matcher = SPOKEN.matcher(word.text());
        var pieces = new ArrayList<Word>();
        if (matcher.matches()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                if (matcher.group(i) != null) {
                    pieces.add(new Word(
                            i == 2 ? Word.Kind.NUMBER : Word.Kind.NAME,
                            matcher.group(i),
                            word.start() + matcher.start(i),
                            word.start() + matcher.end(i)));
                }
            }
        }
        return pieces;
    }

    /** The names in a word that is made of declared ones alone; nothing if it is not. */
    List<Word> declared(Word word) {
        return split(word, Set.of()).orElse(List.of());
    }

    /** The names in a word. @throws Unreadable if it is not made of known ones */
    List<Word> pieces(Word word) {
        return split(word, known()).orElseThrow(() -> unknown(word));
    }

    private Optional<List<Word>> split(Word word, Set<String> known) {
        var text = word.text();
        var pieces = new ArrayList<Word>();
        for (int at = 0; at < text.length(); ) {
            var from = at;
            var end = IntStream.iterate(text.length(), to -> to > from, to -> to - 1)
                    .filter(to -> piece(text.substring(from, to), known))
                    .findFirst();
            if (end.isEmpty() || end.getAsInt() - at == text.length()) {
                return Optional.empty();
            }
            var piece = text.substring(at, end.getAsInt());
            pieces.add(new Word(Word.Kind.NAME, piece, word.start() + at, word.start() + end.getAsInt()));
            at = end.getAsInt();
        }
        return Optional.of(pieces);
    }

    private boolean piece(String part, Set<String> known) {
        return known.contains(part) || !part.startsWith("_") && !part.endsWith("_") && reading.declares(part);
    }

    private Set<String> known() {
        return Stream.of(reading.names().keySet(), Names.CONSTANTS.keySet(), Alphabet.NAMES, Functions.names())
                .flatMap(Set::stream)
                .filter(name -> !name.startsWith("%") && (name.length() > 1 || reading.declares(name)))
                .collect(Collectors.toSet());
    }

    private Unreadable unknown(Word word) {
        var names = new TreeSet<>(reading.names().values());
        var known = names.isEmpty() ? "" : "; known are " + String.join(", ", names);
        return Words.error(word, "unknown name " + word.shown() + nearest(word.text(), names) + known);
    }

    /** A hint at the name that was probably meant. */
    static String nearest(String typed, Set<String> known) {
        var hint = Spelling.hint(typed, known);
        return hint.isEmpty() ? "" : ": " + hint;
    }
}
