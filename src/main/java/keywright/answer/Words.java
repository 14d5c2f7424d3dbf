package keywright.answer;

import java.util.ArrayList;
import java.util.List;

/** The words of an answer, read from left to right; how deep the reader is. */
final class Words {
    private static final int DEEPEST = 200;
    private final List<Word> words;
    private int at;
    private int depth;

    Words(List<Word> words, int length) {
        this.words = new ArrayList<>(words);
        if (words.isEmpty()) {
            this.words.add(new Word(Word.Kind.END, "", length, length));
        }
    }

    Word next() {
        return words.get(at);
    }

    Word ahead(int count) {
        return words.get(Math.min(at + count, words.size() - 1));
    }

    Word take() {
        var word = words.get(at);
        at = Math.min(at + 1, words.size() - 1);
        return word;
    }

    boolean took(String mark) {
        if (next().is(mark)) {
            take();
            return true;
        }
        return false;
    }

    boolean tookCommand(String name) {
        if (next().command(name)) {
            take();
            return true;
        }
        return false;
    }

    /** The end of the word read last. */
    int end() {
        return at == 0 ? 0 : words.get(at - 1).end();
    }

    int place() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    /** Puts another word, or several, in the place of the next one. */
    void replaceNext(Word... others) {
        words.remove(at);
        words.addAll(at, List.of(others));
    }

    /** Puts words before the next one. */
    void insert(List<Word> others) {
        words.addAll(at, others);
    }

    void enter() {
        if (++depth > DEEPEST) {
            throw error(next(), "nested more than " + DEEPEST + " deep");
        }
    }

    void leave() {
        depth--;
    }

    void expect(String mark, Word open) {
        if (!took(mark)) {
            throw error(next(), "expected '" + mark + "' for " + open.shown() + " but found " + next().shown());
        }
    }

    static Unreadable error(Word word, String message) {
        return new Unreadable(word.start(), word.end(), message);
    }
}
