package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what stands in {@code \boxed{…}}. */
final class Boxes {
    private static final Pattern OPEN = Pattern.compile("\\\\(?:boxed|fbox)\\s*\\{");
    /** What may stand between boxes that belong together. */
    private static final Pattern JOINT = Pattern.compile(
            "(?:[\\s,;$]|\\\\[()\\[\\]]|\\\\q?quad|\\\\text\\{\\s*(?:and|or)\\s*\\}|\\band\\b|\\bor\\b)*");

    /** What was found and where it ends. */
    record Box(String text, int start, int end) {}

    private Boxes() {}

    /** The last box, or the last ones that stand side by side, with commas between them. */
    static Optional<Box> last(String text) {
        var all = all(text);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var box = all.get(all.size() - 1);
        for (int i = all.size() - 2; i >= 0 && joined(text, all.get(i), box); i--) {
            var before = all.get(i);
            box = new Box(before.text() + ", " + box.text(), before.start(), box.end());
        }
        return Optional.of(box);
    }

    private static boolean joined(String text, Box before, Box after) {
        return JOINT.matcher(text.substring(before.end(), after.start())).matches();
    }

    private static List<Box> all(String text) {
        var boxes = new ArrayList<Box>();
        var open = OPEN.matcher(text);
        while (open.find()) {
            var end = close(text, open.end());
            boxes.add(new Box(text.substring(open.end(), end), open.start(), Math.min(end + 1, text.length())));
        }
        return boxes;
    }

    /** Where the brace closes that was opened just before; the end of the text if it does not. */
    static int close(String text, int from) {
        var depth = 1;
        for (int i = from; i < text.length(); i++) {
            var escaped = text.charAt(i - 1) == '\\' && (i < 2 || text.charAt(i - 2) != '\\');
            depth += escaped ? 0 : text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
