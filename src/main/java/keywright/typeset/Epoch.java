package keywright.typeset;

import java.time.Instant;
import java.util.Optional;

/** The date that documents carry: that of {@code SOURCE_DATE_EPOCH}, or else the first of January 2026. */
final class Epoch {
    private static final String DEFAULT = "1767225600";

    private Epoch() {}

    /** The date in seconds since 1970. */
    static String seconds() {
        return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
                .filter(value -> value.matches("\\d{1,11}"))
                .orElse(DEFAULT);
    }

    /** The date. */
    static Instant now() {
        return Instant.ofEpochSecond(Long.parseLong(seconds()));
    }
}
