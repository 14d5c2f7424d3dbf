package keywright.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the answer within prose: what stands behind the words "final answer", else in the last boxes, else the last
 * formula between dollars or number.
 */
final class Prose {
    private static final Pattern FINAL = Pattern.compile("(?i)\\bfinal answer\\b(?:[*\\s]*\\bis\\b)?[*\\s]*:?");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[^\\s])\\.\\s+[A-Z]|\\n\\s*\\n");
    private static final Pattern FORMULA = Pattern.compile(
            "\\$\\$(.+?)\\$\\$|(?<!\\\\)\\$((?:[^$\\\\]|\\\\.)+?)\\$|\\\\\\((.+?)\\\\\\)|\\\\\\[(.+?)\\\\\\]",
            Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.^])-?\\d+(?:,\\d{3})*(?:[.,]\\d+)?(?:\\s*/\\s*\\d+)?");
    private static final Pattern PERCENT = Pattern.compile("^[\\s$]*(?:%|\\\\%|pct\\b|percent(?:age)?\\b)");

    private record Found(String text, int end) {}

    private Prose() {}

    /** The answer in a text; the text itself if nothing in it looks like one. */
    static String answer(String typed) {
        var cut = typed.indexOf("<|");
        var text = single(cut > 0 ? typed.substring(0, cut) : typed);
        return behind(text)
                .or(() -> Boxes.last(text).map(box -> percent(box.text(), text, box.end())))
                .or(() -> words(text) ? last(text) : Optional.empty())
                .orElse(text);
    }

    /** The answer, where it is marked as such or nothing else in the text looks like one. */
    static Optional<String> sole(String typed) {
        var text = single(typed);
        var marked = behind(text).or(() -> Boxes.last(text).map(box -> percent(box.text(), text, box.end())));
        if (marked.isPresent() || candidates(text) != 1) {
            return marked;
        }
        return FORMULA.matcher(text).find() || sentence(NUMBER.matcher(text).replaceFirst("")) ? last(text) : marked;
    }

    /** Words that are no formula. */
    private static boolean sentence(String text) {
        return text.matches("(?s)[\\p{L}\\s,.:;!?'\"-]*\\p{L}{3,}[\\p{L}\\s,.:;!?'\"-]*");
    }

    private static int candidates(String text) {
        var between = FORMULA.matcher(text).replaceAll(" ");
        return (int) (FORMULA.matcher(text).results().count()
                + NUMBER.matcher(between).results().count());
    }

    /** Commands with two backslashes, as in text quoted twice, with one. */
    private static String single(String text) {
        var once = Pattern.compile("(?<!\\\\)\\\\[A-Za-z]").matcher(text).find();
        return once ? text : text.replaceAll("\\\\\\\\(?=[A-Za-z({\\[\\])}])", "\\\\");
    }

    /** Whether there is more than one formula: dollars within, or words. */
    private static boolean words(String text) {
        var formula = FORMULA.matcher(text.strip());
        return !formula.matches()
                && (FORMULA.matcher(text).find()
                        || text.matches("(?s).*\\p{L}{3,}\\s.*[^\\\\]?.*") && !text.contains("\\")
                        || text.matches("(?s)[^\\\\]*\\d\\S*[€$£²³].*"));
    }

    private static Optional<String> behind(String text) {
        var lead = FINAL.matcher(text);
        Optional<String> found = Optional.empty();
        while (lead.find()) {
            var rest = text.substring(lead.end());
            var end = SENTENCE.matcher(rest.stripLeading());
            var sentence = end.find() ? rest.stripLeading().substring(0, end.start()) : rest;
            found = Boxes.last(sentence)
                    .map(box -> percent(box.text(), sentence, box.end()))
                    .or(() -> last(sentence))
                    .or(() -> Optional.of(sentence).filter(words -> !words.isBlank()));
        }
        return found;
    }

    private static Optional<String> last(String text) {
        var between = new StringBuilder(text);
        var last = new Found("", -1);
        var formulas = FORMULA.matcher(text);
        while (formulas.find()) {
            last = new Found(formulas.group(), formulas.end());
            between.replace(formulas.start(), formulas.end(), " ".repeat(formulas.end() - formulas.start()));
        }
        var numbers = NUMBER.matcher(between);
        while (numbers.find()) {
            last = numbers.end() > last.end() ? new Found(numbers.group(), numbers.end()) : last;
        }
        return last.end() < 0 ? Optional.empty() : Optional.of(percent(last.text(), text, last.end()));
    }

    /** What was found, with the sign of percent if the text goes on with it. */
    private static String percent(String found, String text, int end) {
        var bare = Dollars.stripped(found.strip()).strip();
        return PERCENT.matcher(text.substring(end)).find() && !bare.endsWith("%") ? bare + "\\%" : bare;
    }
}
