package keywright.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One TeX process after another on the file {@code page.tex} of a folder. */
record TexRun(Path engine, PrivateFolder folder, Duration limit) {
    private static final Pattern LOCATED = Pattern.compile("(?m)^\\./page\\.tex:(\\d+): (.*(?:\\R(?!l\\.\\d).+)*)");
    private static final Pattern OTHER = Pattern.compile("(?m)^! (.*)");

    /**
     * Runs TeX once.
     *
     * @throws TypesettingException if it reports an error or does not end in time
     */
    void pass(String source) throws IOException {
        var process = command().start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TypesettingException(new Trouble.TooLong(limit));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TypesettingException(new Trouble.Broken("interrupted"), e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new TypesettingException(error(folder.log(), source));
        }
    }

    private ProcessBuilder command() {
        var builder = new ProcessBuilder(List.of(
                engine.toString(),
                "-no-shell-escape",
                "-interaction=nonstopmode",
                "-file-line-error",
                "-halt-on-error",
                "page.tex"));
        var environment = builder.environment();
        environment.put("openin_any", "p");
        environment.put("openout_any", "p");
        environment.put("max_print_line", "10000");
        environment.put("SOURCE_DATE_EPOCH", Epoch.seconds());
        environment.put("FORCE_SOURCE_DATE", "1");
        return builder.directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(folder.nothing()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static Trouble error(String log, String source) {
        var located = LOCATED.matcher(log);
        if (located.find()) {
            return new Trouble.TexError(located.group(2).strip(), Integer.parseInt(located.group(1)), source);
        }
        var other = OTHER.matcher(log);
        return new Trouble.TexError(other.find() ? other.group(1) : "failed without a message", 0, source);
    }
}
