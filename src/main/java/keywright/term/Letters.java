package keywright.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Letters for what is drawn from laws that are written out: what has another law gets another letter. */
final class Letters {
    static final List<String> USUAL = List.of("x", "y", "z", "v", "w");

    private final Set<String> taken;
    private final Map<String, Term> used = new LinkedHashMap<>();

    /** @param taken the names that an author gave */
    Letters(Set<String> taken) {
        this.taken = taken;
    }

    /** The term with letters that tell the laws apart. */
    Term apart(Term term) {
        return term.map(part -> {
            if (part instanceof Information information) {
                return new Information(information.kind(), own(information.of()), information.other());
            }
            return part instanceof Fisher fisher && own(fisher.of()) instanceof Array of
                    ? new Fisher(of, fisher.one(), fisher.other())
                    : part;
        });
    }

    private Term own(Term random) {
        return name(random)
                .filter(name -> !taken.contains(name))
                .map(name -> named(random, letter(random, name)))
                .orElse(random);
    }

    private String letter(Term random, String usual) {
        var letter = Stream.concat(Stream.of(usual), USUAL.stream())
                .filter(name -> !taken.contains(name))
                .filter(name -> !used.containsKey(name) || named(random, name).equals(used.get(name)))
                .findFirst()
                .orElse(usual + "_" + used.size());
        used.putIfAbsent(letter, named(random, letter));
        return letter;
    }

    private static Optional<String> name(Term random) {
        return random instanceof Array array
                ? Optional.of(array.name())
                : random instanceof Drawn drawn
                        ? Optional.of(drawn.name())
                        : random instanceof Multinormal vector ? Optional.of(vector.name()) : Optional.empty();
    }

    private static Term named(Term random, String name) {
        return random instanceof Array array
                ? Array.random(name, array.shape(), array.law().orElseThrow())
                : random instanceof Drawn drawn
                        ? new Drawn(name, drawn.shape(), drawn.head(), drawn.arguments())
                        : random instanceof Multinormal vector
                                ? new Multinormal(name, vector.mean(), vector.covariance())
                                : random;
    }
}
