package keywright.typeset;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.page.Page;
import keywright.render.Renderer;

/** Typesets by pdfLaTeX or LuaLaTeX, in a private folder, without shell and without reading files elsewhere. */
public final class TexTypesetter implements Typesetter {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path engine;
    private final Duration limit;
    private final Renderer renderer = Renderer.latex();

    TexTypesetter(Path engine, Duration limit) {
        this.engine = engine;
        this.limit = limit;
    }

    /** The first TeX found in the folders of a {@code PATH}; pdfLaTeX is preferred to LuaLaTeX. */
    public static Optional<TexTypesetter> find(String path) {
        return Stream.of("pdflatex", "lualatex", "pdflatex.exe", "lualatex.exe")
                .flatMap(name -> folders(path).map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(engine -> new TexTypesetter(engine, LIMIT));
    }

    private static Stream<Path> folders(String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    @Override
    public byte[] typeset(Page page) {
        return typeset(renderer.render(page));
    }

    /**
     * The PDF of a whole LaTeX document.
     *
     * @throws TypesettingException if TeX reports an error or does not end in time
     */
    public byte[] typeset(String latex) {
        return run(latex, folder -> {
            if (!Files.exists(folder.file("pdf"))) {
                throw new TypesettingException(new Trouble.TexError("there are no pages", 0, latex));
            }
            return Files.readAllBytes(folder.file("pdf"));
        });
    }

    /** Runs TeX on a document and takes what is wanted from the folder. */
    <T> T run(String latex, Harvest<T> harvest) {
        try (var folder = PrivateFolder.create()) {
            Files.writeString(folder.file("tex"), latex);
            var run = new TexRun(engine, folder, limit);
            var before = folder.notes();
            run.pass(latex);
            for (int i = 0; i < 2 && !folder.notes().equals(before); i++) {
                before = folder.notes();
                run.pass(latex);
            }
            return harvest.from(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is taken from the folder of a run. */
    @FunctionalInterface
    interface Harvest<T> {
        T from(PrivateFolder folder) throws IOException;
    }

    @Override
    public String description() {
        return engine.toString();
    }
}
