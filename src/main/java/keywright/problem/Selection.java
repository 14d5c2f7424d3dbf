package keywright.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The parts that an option such as {@code --only '1b,5*'} names; {@code *} and {@code ?} match as in file names. */
public record Selection(List<String> ids) {
    private static final String OPTION = "--only";

    /** A selection keeps its own copy. */
    public Selection {
        ids = List.copyOf(ids);
    }

    /** Every part of a set. */
    public static Selection all(ProblemSet set) {
        return new Selection(set.ids());
    }

    /** The parts that a pattern matches, in the order of the set. @throws BadInput if a pattern matches none */
    public static Selection of(String patterns, ProblemSet set) {
        var out = new Diagnostics();
        var all = Written.of(Source.of(OPTION, patterns));
        var chosen = new LinkedHashSet<String>();
        for (int start = 0; start <= patterns.length(); ) {
            var comma = patterns.indexOf(',', start);
            var end = comma < 0 ? patterns.length() : comma;
            var matched = matched(patterns.substring(start, end).strip(), set);
            if (matched.isEmpty()) {
                var pattern = patterns.substring(start, end).strip();
                out.error(all.place(start, end), "no part matches '" + pattern + "'", hint(pattern, set));
            }
            chosen.addAll(matched);
            start = end + 1;
        }
        out.throwIfAny();
        return new Selection(set.ids().stream().filter(chosen::contains).toList());
    }

    private static String hint(String pattern, ProblemSet set) {
        var near = Spelling.hint(pattern, set.ids());
        return near.isEmpty() ? "the parts are " + String.join(", ", set.ids()) : near;
    }

    private static List<String> matched(String pattern, ProblemSet set) {
        var regex = new ArrayList<String>();
        pattern.codePoints()
                .forEach(c -> regex.add(
                        switch (c) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            default -> Pattern.quote(Character.toString(c));
                        }));
        var compiled = Pattern.compile(String.join("", regex));
        return set.ids().stream().filter(id -> compiled.matcher(id).matches()).toList();
    }

    /** Whether a part is chosen. */
    public boolean holds(Part part) {
        return ids.contains(part.id());
    }
}
