package keywright.problem;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where the YAML of a question file ends and where its prose starts. */
record FrontMatter(int end, int prose) {
    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*(?:\\r?\\n|\\z)");

    static Optional<FrontMatter> of(Source source, Diagnostics out) {
        var fence = FENCE.matcher(source.text());
        if (!fence.find() || fence.start() > 0) {
            out.error(source.place(0, 0), "a question starts with a line '---' and its YAML");
            return Optional.empty();
        }
        if (!fence.find()) {
            out.error(source.place(0, 3), "the YAML is not closed by a second line '---'");
            return Optional.empty();
        }
        return Optional.of(new FrontMatter(fence.start(), fence.end()));
    }
}
