package keywright.render;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Addresses of links. */
final class Address {
    private static final String PLAIN = "-._:/?@!$*+,;=&#%()";

    private Address() {}

    static String encoded(String target) {
        var bytes = target.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, bytes.length)
                .map(i -> bytes[i] & 0xFF)
                .mapToObj(Address::encoded)
                .collect(Collectors.joining());
    }

    private static String encoded(int c) {
        boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
        return plain ? Character.toString(c) : "%%%02X".formatted(c);
    }
}
