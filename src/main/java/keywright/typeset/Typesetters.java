package keywright.typeset;

/** Chooses among the typesetters. */
public final class Typesetters {
    private Typesetters() {}

    /**
     * The best typesetter there is: TeX if it is found, else the one that comes with the program.
     *
     * @param path the folders to search for TeX, in the syntax of the environment variable {@code PATH}
     */
    public static Typesetter find(String path) {
        return TexTypesetter.find(path).<Typesetter>map(tex -> tex).orElseGet(EmbeddedTypesetter::new);
    }
}
