package keywright.cas;

/**
 * Functions of one number of which nothing but a name is given: the head is the name behind a mark that nobody can
 * write, with a prime for each derivative.
 */
public final class Unknown {
    private static final String MARK = "\u2022";
    private static final String PRIME = "'";

    private Unknown() {}

    /** The head of the function of that name. */
    public static String head(String name) {
        return MARK + name;
    }

    /** Whether a head is one of these. */
    public static boolean is(String head) {
        return head.startsWith(MARK);
    }

    /** The head of the derivative. */
    public static String derivative(String head) {
        return head + PRIME;
    }

    /** The name, without primes. */
    public static String name(String head) {
        return head.substring(MARK.length()).replace(PRIME, "");
    }

    /** How often it was differentiated. */
    public static int order(String head) {
        return head.length() - MARK.length() - name(head).length();
    }

    /** The head as it is shown. */
    static String shown(String head) {
        return is(head) ? head.substring(MARK.length()) : head;
    }
}
