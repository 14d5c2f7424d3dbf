package keywright.problem;

import java.util.Optional;

/** Something that an author gave a name. */
public sealed interface Quantity permits Parameter, Given, Definition, Find {

    /** How it is called, typeset, measured and explained. */
    Label label();

    /** Its name in formulas. */
    default String name() {
        return label().name().text();
    }

    /** Where it is named. */
    default Place place() {
        return label().name().place();
    }

    /** How it is typeset, if the author says so. */
    default Optional<String> tex() {
        return label().tex().map(Written::text);
    }

    /** Its unit, such as {@code ns}. */
    default Optional<String> unit() {
        return label().unit().map(Written::text);
    }
}
