package keywright.problem;

import java.io.Serial;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What an author wrote cannot be used; carries every fault found, sorted by place. */
public final class BadInput extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** @throws IllegalArgumentException if there is no diagnostic */
    public BadInput(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::summary).sorted().collect(Collectors.joining("\n")));
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("bad input without a diagnostic");
        }
        this.diagnostics = diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::message))
                .toList();
    }

    /** One fault. */
    public static BadInput of(Diagnostic diagnostic) {
        return new BadInput(List.of(diagnostic));
    }

    /** What is wrong, sorted by file, line and column. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** All diagnostics as they are printed, one after the other. */
    public String render() {
        return diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
    }
}
