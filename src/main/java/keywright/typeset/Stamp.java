package keywright.typeset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Takes the hour and the place of its making out of FOP's PDF, so that the same page gives the same bytes. */
final class Stamp {
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;
    private static final Pattern CHANGED = Pattern.compile("(?<=<xmp:MetadataDate>)[^<]{20}(?=</xmp:MetadataDate>)");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID \\[<\\p{XDigit}{32}> <\\p{XDigit}{32}>]");

    private Stamp() {}

    /** A PDF with a fixed date of change, and an identifier made of what it holds. */
    static byte[] fixed(byte[] pdf, Instant date) {
        var text = CHANGED.matcher(new String(pdf, BYTES)).replaceAll(date.toString());
        var blank = IDENTIFIER.matcher(text).replaceAll(identifier("0".repeat(32)));
        return IDENTIFIER.matcher(blank).replaceAll(identifier(digest(blank))).getBytes(BYTES);
    }

    private static String identifier(String hex) {
        return "/ID [<" + hex + "> <" + hex + ">]";
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(BYTES));
            return HexFormat.of().formatHex(digest, 0, 16).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs an act as if in Greenwich: FOP writes dates in the zone of the machine, and offers no other. */
    static <T> T inGreenwich(Supplier<T> act) {
        var zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            return act.get();
        } finally {
            TimeZone.setDefault(zone);
        }
    }
}
