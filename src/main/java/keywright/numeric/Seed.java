package keywright.numeric;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Where a stream of random numbers starts. Made from names, so that a new question leaves the numbers of the others
 * alone.
 */
public record Seed(long value) {
    /** Looked up once: the look-up costs more than a thousand draws. */
    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The seed of a list of names: FNV-1a over their characters, then mixed; the same on every machine. */
    public static Seed of(String... names) {
        var hash = FNV_OFFSET;
        for (var name : names) {
            for (int i = 0; i < name.length(); i++) {
                hash = (hash ^ name.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ 0x1_0000) * FNV_PRIME;
        }
        return new Seed(mixed(hash));
    }

    /** The seed of one of many streams. */
    public Seed child(long number) {
        return new Seed(mixed(value + 0x9e3779b97f4a7c15L * (number + 1)));
    }

    /** A stream of its own, {@code L64X128MixRandom} of the JDK. */
    public RandomGenerator stream() {
        return GENERATORS.create(value);
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long bits) {
        var first = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        var second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }
}
