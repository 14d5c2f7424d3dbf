package keywright.problem;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A problem set: its name (the folder's), its title, who set it, the parameters shared by all questions, and the
 * questions in order.
 */
public record ProblemSet(
        String name, Written title, Imprint imprint, Map<String, Parameter> parameters, List<Question> questions) {
    /** A set keeps its own copies. */
    public ProblemSet {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        questions = List.copyOf(questions);
    }

    /** Who set the problems, for which course, in which language. */
    public record Imprint(Written course, Optional<Written> author, Optional<Written> language) {}

    /** Reads the folder of a set. @throws BadInput with every fault found */
    public static ProblemSet read(Path folder) {
        return read(folder, Overrides.NONE);
    }

    /** Reads the folder of a set with other values of parameters. @throws BadInput with every fault found */
    public static ProblemSet read(Path folder, Overrides overrides) {
        return new SetReader(folder, overrides).read();
    }

    /** The ids of all parts, in order: {@code 1a}, {@code 1b}, … */
    public List<String> ids() {
        return parts().map(Part::id).toList();
    }

    /** All parts of all questions, in order. */
    public Stream<Part> parts() {
        return questions.stream().flatMap(question -> question.parts().stream());
    }
}
