package keywright.typeset;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The folder of one run of TeX, which goes with it. */
record PrivateFolder(Path path) implements Closeable {
    private static final String PRINTED = "printed";

    static PrivateFolder create() throws IOException {
        var path = Files.createTempDirectory("keywright");
        Files.createFile(path.resolve("nothing"));
        return new PrivateFolder(path);
    }

    Path file(String extension) {
        return path.resolve("page." + extension);
    }

    /** An empty file, for TeX to read when it asks. */
    File nothing() {
        return path.resolve("nothing").toFile();
    }

    /** What TeX noted for its next pass. */
    List<String> notes() throws IOException {
        var notes = new ArrayList<String>();
        for (var extension : List.of("aux", "out")) {
            notes.add(read(extension).replace("\\relax \n", ""));
        }
        return notes;
    }

    /** The bytes of the files in the folder. */
    long size() throws IOException {
        try (var files = Files.list(path)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    String log() throws IOException {
        return read("log");
    }

    /** Where TeX prints to. */
    File output() {
        return path.resolve(PRINTED).toFile();
    }

    /** What TeX printed. */
    String printed() throws IOException {
        return text(path.resolve(PRINTED));
    }

    private String read(String extension) throws IOException {
        return text(file(extension));
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "";
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
