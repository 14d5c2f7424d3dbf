package keywright.problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of a set: small, UTF-8, without control characters, and none outside the folder. */
final class SetFolder {
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|\\r(?!\\n)");

    private final Path folder;
    private final Diagnostics out;

    SetFolder(Path folder, Diagnostics out) {
        this.folder = folder;
        this.out = out;
    }

    /** A file of the folder. */
    Optional<Source> read(String name) {
        var file = folder.resolve(name);
        if (leadsOut(file)) {
            out.error(start(file), "the file lies outside the folder of the set");
            return Optional.empty();
        }
        return source(file, out);
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** The names of the question files, without {@code .md}, sorted. */
    List<String> questions() {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private boolean leadsOut(Path file) {
        try {
            return !file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException missing) {
            return false;
        }
    }

    /** The text of a file; nothing if it cannot be used, which is then reported. */
    static Optional<Source> source(Path file, Diagnostics out) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                out.error(start(file), "not a file");
                return Optional.empty();
            }
            var bytes = bytes(file);
            if (bytes.length > MOST_BYTES) {
                out.error(start(file), "the file is larger than 1 MiB");
                return Optional.empty();
            }
            return decoded(file, bytes, out);
        } catch (NoSuchFileException missing) {
            out.error(start(file), "no such file");
        } catch (IOException unreadable) {
            out.error(start(file), "the file cannot be read");
        }
        return Optional.empty();
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    private static Optional<Source> decoded(Path file, byte[] bytes, Diagnostics out) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var prefix = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(ByteBuffer.wrap(bytes), prefix, true);
        if (result.isError()) {
            var source = Source.of(name(file), lenient(bytes, decoder));
            out.error(source.place(prefix.position(), prefix.position() + 1), "the file is not UTF-8 here");
            return Optional.empty();
        }
        var text = prefix.flip().toString();
        var source = Source.of(name(file), text.startsWith("\uFEFF") ? text.substring(1) : text);
        var control = CONTROL.matcher(source.text());
        if (control.find()) {
            var code = Integer.toHexString(0x10000 | control.group().charAt(0)).substring(1);
            out.error(source.place(control.start(), control.end()), "control character U+" + code);
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private static String lenient(byte[] bytes, CharsetDecoder decoder) {
        var text = CharBuffer.allocate(bytes.length);
        decoder.reset().onMalformedInput(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(bytes), text, true);
        return text.flip().toString();
    }

    private static Place start(Path file) {
        return Source.of(name(file), "").place(0, 0);
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
