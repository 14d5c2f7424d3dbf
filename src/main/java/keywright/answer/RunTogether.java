package keywright.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keywright.problem.Spelling;

/** Names typed without anything between them: {@code mn} where m and n are declared, the longest name first. */
record RunTogether(Reading reading) {

    /** The names in a word. @throws Unreadable if it is not made of known ones */
    List<Word> pieces(Word word) {
        var known = known();
        var pieces = new ArrayList<Word>();
        for (int at = 0; at < word.text().length(); ) {
            var from = at;
            var piece = known.stream()
                    .filter(name -> word.text().startsWith(name, from))
                    .findFirst();
            if (piece.isEmpty() || piece.get().length() == word.text().length()) {
                throw unknown(word);
            }
            var start = word.start() + at;
            at += piece.get().length();
            pieces.add(new Word(Word.Kind.NAME, piece.get(), start, word.start() + at));
        }
        return pieces;
    }

    private List<String> known() {
        return Stream.of(reading.names().keySet(), Names.CONSTANTS.keySet(), Alphabet.NAMES, Functions.names())
                .flatMap(Set::stream)
                .filter(name -> !name.startsWith("%") && (name.length() > 1 || reading.declares(name)))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Unreadable unknown(Word word) {
        var names = reading.names().keySet();
        var known = names.isEmpty() ? "" : "; known are " + String.join(", ", names);
        return Words.error(word, "unknown name " + word.shown() + nearest(word.text(), names) + known);
    }

    /** A hint at the name that was probably meant. */
    static String nearest(String typed, Set<String> known) {
        var hint = Spelling.hint(typed, known);
        return hint.isEmpty() ? "" : ": " + hint;
    }
}
