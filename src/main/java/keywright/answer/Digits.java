package keywright.answer;

/** TeX takes one digit where it takes one thing: {@code \frac94} and {@code x^12}. */
final class Digits {
    private Digits() {}

    /** Makes the first digit of a number the next word, the rest the one after it. */
    static void split(Words words) {
        var word = words.next();
        if (word.kind() == Word.Kind.NUMBER && word.text().length() > 1) {
            var middle = word.start() + 1;
            words.replaceNext(
                    new Word(Word.Kind.NUMBER, word.text().substring(0, 1), word.start(), middle),
                    new Word(Word.Kind.NUMBER, word.text().substring(1), middle, word.end()));
        }
    }
}
