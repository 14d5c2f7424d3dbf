package keywright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files so that each is the old one or the new one at any time, never half of one. */
final class Output {
    private Output() {}

    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        var ready = new LinkedHashMap<Path, Path>();
        try {
            for (var file : files.entrySet()) {
                var draft = folder.resolve(
                        "." + file.getKey() + "." + ProcessHandle.current().pid() + ".part");
                ready.put(draft, folder.resolve(file.getKey()));
                Files.write(draft, file.getValue());
            }
            for (var file : ready.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (var draft : ready.keySet()) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
