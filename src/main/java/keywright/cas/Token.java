package keywright.cas;

/** A word of a formula. */
record Token(Kind kind, String text, int start) {
    enum Kind {
        NUMBER,
        NAME,
        STRING,
        MARK,
        END
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    int end() {
        return start + text.length();
    }

    /** What a message calls this token. */
    String shown() {
        return kind == Kind.END ? "the end of the formula" : "'" + text + "'";
    }
}
