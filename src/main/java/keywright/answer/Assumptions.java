package keywright.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keywright.cas.Domain;
import keywright.cas.Facts;

/**
 * What is assumed of names, as typed on the command line: {@code x > 0}, {@code 0 < p < 1}, {@code n integer},
 * {@code d1, d2 positive integer}; {@code positive} or {@code integer} alone speaks of every name.
 */
public record Assumptions(Map<String, Domain> domains, Domain others) {
    /** Every name is any real number. */
    public static final Assumptions NONE = new Assumptions(Map.of(), Domain.REAL);

    /** How far inside an open end the values stop: bounds of sums are rounded outwards. */
    private static final double NEXT = 1e-12;

    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?";
    private static final String NAMES = "[\\p{L}_][\\p{L}\\p{N}_]*(?:\\s*,\\s*[\\p{L}_][\\p{L}\\p{N}_]*)*";
    private static final String SORTS =
            "((?:real|integer|positive|nonnegative|negative)(?:\\s+(?:real|integer|positive|nonnegative))*)";
    private static final Pattern ALL = Pattern.compile(SORTS);
    private static final Pattern SORT = Pattern.compile("(" + NAMES + ")\\s*:?\\s+" + SORTS);
    private static final Pattern BETWEEN =
            Pattern.compile("(?:(" + NUMBER + ")\\s*(<=?)\\s*)?(" + NAMES + ")\\s*(?:(<=?|>=?)\\s*(" + NUMBER + "))?");

    /** Assumptions keep their own sorted copy. */
    public Assumptions {
        domains = java.util.Collections.unmodifiableMap(new TreeMap<>(domains));
    }

    /** Reads assumptions. @throws Unreadable if one is not understood */
    public static Assumptions of(List<String> texts) {
        var assumptions = NONE;
        for (var text : texts) {
            assumptions = assumptions.and(text);
        }
        return assumptions;
    }

    private Assumptions and(String text) {
        var stripped = text.strip();
        var all = ALL.matcher(stripped);
        if (all.matches()) {
            return new Assumptions(domains, narrowed(others, all.group(1)));
        }
        var sort = SORT.matcher(stripped);
        if (sort.matches()) {
            return with(sort.group(1), sort.group(2));
        }
        var between = BETWEEN.matcher(stripped);
        if (between.matches() && (between.group(1) != null || between.group(5) != null)) {
            return within(between.group(3), lower(between), upper(between));
        }
        throw new Unreadable(0, text.length(), "not understood; write 'x > 0', '0 < p < 1' or 'n positive integer'");
    }

    private static double lower(java.util.regex.Matcher between) {
        if (between.group(1) != null) {
            return bound(between.group(1), between.group(2), 1);
        }
        return between.group(4).startsWith(">")
                ? bound(between.group(5), between.group(4), 1)
                : Double.NEGATIVE_INFINITY;
    }

    private static double upper(java.util.regex.Matcher between) {
        return between.group(4) != null && between.group(4).startsWith("<")
                ? bound(between.group(5), between.group(4), -1)
                : Double.POSITIVE_INFINITY;
    }

    /** The end itself, or the nearest number inside. */
    private static double bound(String number, String sign, int inward) {
        var value = Double.parseDouble(number);
        if (sign.endsWith("=")) {
            return value;
        }
        return value == 0 ? inward * Double.MIN_VALUE : value + inward * Math.abs(value) * NEXT;
    }

    private Assumptions with(String names, String sorts) {
        var more = new TreeMap<>(domains);
        for (var name : List.of(names.split("\\s*,\\s*", -1))) {
            more.put(name, narrowed(more.getOrDefault(name, Domain.REAL), sorts));
        }
        return new Assumptions(more, others);
    }

    private Assumptions within(String names, double least, double greatest) {
        var more = new TreeMap<>(domains);
        for (var name : List.of(names.split("\\s*,\\s*", -1))) {
            var domain = more.getOrDefault(name, Domain.REAL);
            more.put(
                    name,
                    new Domain(
                            domain.integer(), Math.max(least, domain.least()), Math.min(greatest, domain.greatest())));
        }
        return new Assumptions(more, others);
    }

    private static Domain narrowed(Domain domain, String sorts) {
        var narrow = domain;
        for (var sort : List.of(sorts.split("\\s+", -1))) {
            narrow = switch (sort) {
                case "integer" ->
                    new Domain(
                            true, narrow.positive() ? Math.max(1, narrow.least()) : narrow.least(), narrow.greatest());
                case "positive" ->
                    new Domain(narrow.integer(), narrow.integer() ? 1 : Double.MIN_VALUE, narrow.greatest());
                case "nonnegative" -> new Domain(narrow.integer(), 0, narrow.greatest());
                case "negative" -> new Domain(narrow.integer(), narrow.least(), -Double.MIN_VALUE);
                default -> narrow;
            };
        }
        return narrow;
    }

    /** The facts about these names. */
    public Facts facts(Collection<String> names) {
        var facts = new TreeMap<String, Domain>();
        names.forEach(name -> facts.put(name, domains.getOrDefault(name, others)));
        return new Facts(facts);
    }

    /** In words: {@code n is a positive integer, x is real}. */
    public static String shown(Facts facts) {
        return facts.domains().entrySet().stream()
                .map(entry -> entry.getKey() + " " + words(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Domain domain) {
        var sort = domain.integer() ? "integer" : "real";
        if (domain.least() > 0
                && domain.least() <= 1
                && Double.isInfinite(domain.greatest())
                && (domain.integer() || domain.least() == Double.MIN_VALUE)) {
            return domain.integer() ? "positive integer" : "positive";
        }
        var lower = Double.isInfinite(domain.least()) ? "" : " from " + (float) domain.least();
        var upper = Double.isInfinite(domain.greatest()) ? "" : " up to " + (float) domain.greatest();
        return sort + lower + upper;
    }
}
