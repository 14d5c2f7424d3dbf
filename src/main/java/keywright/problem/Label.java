package keywright.problem;

import java.util.Optional;

/** How a quantity is called, typeset, measured and explained. */
public record Label(Written name, Optional<Written> tex, Optional<Written> unit, Optional<Written> meaning) {

    static Label of(Written name, Fields fields) {
        return new Label(name, fields.tex("tex"), fields.line("unit"), fields.line("meaning"));
    }

    static Label of(Written name) {
        return new Label(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
