package keywright.answer;

/** A word of a typed answer and where it stands, offsets from zero, the end not included. */
record Word(Kind kind, String text, int start, int end) {
    enum Kind {
        NUMBER,
        NAME,
        /** A TeX command, without its backslash. */
        COMMAND,
        MARK,
        END
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean command(String name) {
        return kind == Kind.COMMAND && text.equals(name);
    }

    /** What a message calls this word. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the answer";
            case COMMAND -> "'\\" + text + "'";
            default -> "'" + text + "'";
        };
    }
}
