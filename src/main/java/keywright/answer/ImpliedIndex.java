package keywright.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** The index of a sum that is not said, as in {@code sum (x_i - xbar)^2}: the letter below the next array. */
record ImpliedIndex(Grammar grammar) {
    private static final Pattern FOOT = Pattern.compile("([A-Za-z]+)_([a-z])");

    /** The letter, if it is no name of the problem. */
    Optional<String> letter() {
        var words = grammar.words;
        if (!grammar.reading.ofArrays()) {
            return Optional.empty();
        }
        for (int i = 0;
                words.ahead(i).kind() != Word.Kind.END && !words.ahead(i).is("=");
                i++) {
            var letter = at(i);
            if (letter.isPresent()) {
                return letter;
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(int place) {
        var words = grammar.words;
        var word = words.ahead(place);
        var plain = FOOT.matcher(word.text());
        if (plain.matches()) {
            return free(plain.group(1), plain.group(2));
        }
        return words.ahead(place + 1).is("_") && words.ahead(place + 2).kind() == Word.Kind.NAME
                ? free(word.text(), words.ahead(place + 2).text())
                : Optional.empty();
    }

    private Optional<String> free(String array, String below) {
        var reading = grammar.reading;
        return below.length() == 1
                        && reading.declares(array)
                        && !reading.declares(array + "_" + below)
                        && !reading.declares(below)
                        && !grammar.bound(below)
                ? Optional.of(below)
                : Optional.empty();
    }
}
