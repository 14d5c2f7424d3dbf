package keywright.cli;

/** x. */
public final class Keywright {
    private Keywright() {}

    public static void main(String[] args) {
        System.out.println("hi");
    }
}
