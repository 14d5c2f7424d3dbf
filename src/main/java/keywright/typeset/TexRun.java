package keywright.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One TeX process after another on the file {@code page.tex} of a folder. */
record TexRun(Path engine, PrivateFolder folder, Duration limit) {
    /** How often to look after a running TeX, in milliseconds. */
    private static final long LOOK = 200;
    /** How much TeX may write, in bytes. */
    private static final long LARGEST = 200_000_000;

    /**
     * Runs TeX once.
     *
     * @throws TypesettingException if it reports an error or does not end in time
     */
    void pass(String source) throws IOException {
        var process = command().start();
        try {
            await(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TypesettingException(new Trouble.Broken("interrupted"), e);
        } finally {
            process.destroyForcibly().onExit().join();
        }
        if (process.exitValue() != 0) {
            throw new TypesettingException(
                    new TexMessage(folder.log(), folder.printed(), process.exitValue()).of(source));
        }
    }

    private void await(Process process) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > end) {
                throw new TypesettingException(new Trouble.TooLong(limit));
            } else if (folder.size() > LARGEST) {
                throw new TypesettingException(new Trouble.Broken("TeX wrote more than " + LARGEST + " bytes"));
            }
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
                .redirectOutput(folder.output());
    }
}
