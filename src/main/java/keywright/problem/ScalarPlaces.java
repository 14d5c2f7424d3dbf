package keywright.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Follows the value of a YAML scalar through quotes, escapes, folds and indentation to where each character stands. */
final class ScalarPlaces {
    private static final Pattern PROPERTIES = Pattern.compile("(?:[&!]\\S*\\s+)+");
    private static final String BLANKS = " \t\r\n";

    private final String raw;
    private final ScalarStyle style;
    private final int end;
    private int at;

    private ScalarPlaces(String raw, ScalarStyle style, int start, int end) {
        this.raw = raw;
        this.style = style;
        this.end = end;
        this.at = start;
    }

    /** The offsets in {@code raw} of the characters of {@code value}, and of their end. */
    static List<Integer> of(String raw, ScalarStyle style, Place scalar, String value) {
        return new ScalarPlaces(raw, style, scalar.start(), scalar.end()).follow(value);
    }

    private List<Integer> follow(String value) {
        skipOpening();
        var offsets = new ArrayList<Integer>(value.length() + 1);
        for (int i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (BLANKS.indexOf(character) >= 0) {
                offsets.add(at);
                at += at < end && raw.charAt(at) == character ? 1 : 0;
            } else if (secondHalf(character)) {
                offsets.add(offsets.get(offsets.size() - 1));
            } else {
                skipBlanks();
                offsets.add(at);
                at = Math.min(end, at + length(character));
            }
        }
        offsets.add(at);
        return offsets;
    }

    private void skipOpening() {
        var properties = PROPERTIES.matcher(raw).region(at, end);
        if (properties.lookingAt()) {
            at = properties.end();
        }
        switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> at = Math.min(end, at + 1);
            case LITERAL, FOLDED -> {
                var newline = raw.indexOf('\n', at);
                at = newline < 0 ? end : Math.min(end, newline + 1);
            }
            default -> {}
        }
    }

    private void skipBlanks() {
        while (at < end) {
            if (BLANKS.indexOf(raw.charAt(at)) >= 0) {
                at++;
            } else if (escaped() && at + 1 < end && "ntr \t\r\n".indexOf(raw.charAt(at + 1)) >= 0) {
                at += 2;
            } else {
                return;
            }
        }
    }

    private boolean escaped() {
        return style == ScalarStyle.DOUBLE_QUOTED && raw.charAt(at) == '\\';
    }

    /** Both halves of a character beyond the first plane come from one escape. */
    private boolean secondHalf(char character) {
        return Character.isLowSurrogate(character) && !(at < end && raw.charAt(at) == character);
    }

    private int length(char character) {
        if (style == ScalarStyle.SINGLE_QUOTED && character == '\'') {
            return 2;
        }
        if (at + 1 < end && escaped()) {
            return switch (raw.charAt(at + 1)) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> 10;
                default -> 2;
            };
        }
        return 1;
    }
}
