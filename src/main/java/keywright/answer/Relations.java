package keywright.answer;

import java.util.Set;

/** The signs between two sides. */
final class Relations {
    private static final Set<String> HEADS =
            Set.of("Equal", "Unequal", "Less", "LessEqual", "Greater", "GreaterEqual", "Element");

    private Relations() {}

    static boolean relation(String head) {
        return HEADS.contains(head);
    }
}
