package keywright.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How an answer is to be read: which names it may speak of and how they may be typed.
 *
 * @param names what may be typed for a name, by the name it means
 * @param functions functions without a meaning of their own that may be called, such as {@code f}
 * @param manners in which ways it is read otherwise than usual
 * @param refused what may not occur
 */
public record Reading(Map<String, String> names, Set<String> functions, Set<Manner> manners, Set<Refused> refused) {
    /** How an answer may be read otherwise than usual. */
    public enum Manner {
        /** Other names than those declared may occur too. */
        OPEN,
        /** What is typed without a space is multiplied first: {@code 1/2x} is 1/(2x). */
        TIGHT,
        /** Functions and signs of arrays may occur. */
        ARRAYS
    }

    /** What an author may not want to see in an answer. */
    public enum Refused {
        /** The imaginary unit. */
        COMPLEX,
        /** Numbers with a decimal point. */
        DECIMALS
    }

    /** Any name may occur. */
    public static final Reading OPEN = new Reading(Map.of(), Set.of(), Set.of(Manner.OPEN), Set.of());

    /** A reading keeps its own sorted copies. */
    public Reading {
        names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
        functions = java.util.Collections.unmodifiableSet(new TreeSet<>(functions));
        manners = Set.copyOf(manners);
        refused = java.util.Collections.unmodifiableSet(new TreeSet<>(refused));
    }

    /** Only these names may occur; {@code d_1} is {@code d1} if no other name is meant. */
    public static Reading of(Collection<String> declared) {
        var names = new TreeMap<String, String>();
        declared.forEach(name -> names.put(name, name));
        for (var name : declared) {
            names.putIfAbsent(key(name), name);
        }
        return new Reading(names, Set.of(), Set.of(), Set.of());
    }

    /** Any name may occur; of these it is known that they are names. */
    public static Reading knowing(Collection<String> names) {
        return new Reading(of(names).names, Set.of(), Set.of(Manner.OPEN), Set.of());
    }

    /** This reading, with one more way to type a name: {@code G} or {@code \sigma_x} in TeX. */
    public Reading alias(String typed, String name) {
        var more = new TreeMap<>(names);
        more.put(spelled(typed), name);
        return new Reading(more, functions, manners, refused);
    }

    /** This reading, with functions that may be called although nothing is known of them. */
    public Reading calling(String... heads) {
        var more = new TreeSet<>(functions);
        more.addAll(List.of(heads));
        return new Reading(names, more, manners, refused);
    }

    /** This reading, with things that may not occur. */
    public Reading refusing(Refused... things) {
        return new Reading(names, functions, manners, Set.of(things));
    }

    /** This reading, in which {@code 1/2x} is 1/(2x). */
    public Reading tightly() {
        return new Reading(names, functions, Set.of(Manner.TIGHT), refused);
    }

    /** This reading, in which functions and signs of arrays may occur. */
    public Reading withArrays() {
        var more = new TreeSet<>(manners);
        more.add(Manner.ARRAYS);
        return new Reading(names, functions, more, refused);
    }

    /** Whether other names than those declared may occur. */
    boolean open() {
        return manners.contains(Manner.OPEN);
    }

    /** Whether what is typed without a space is multiplied first. */
    boolean tight() {
        return manners.contains(Manner.TIGHT);
    }

    /** Whether arrays may occur. */
    boolean ofArrays() {
        return manners.contains(Manner.ARRAYS);
    }

    /** The function of a name as it is typed. */
    java.util.Optional<Functions.Function> function(String typed) {
        var known = Functions.named(typed);
        if (!ofArrays()) {
            return known;
        }
        var ofEach = ArrayFunctions.named(typed);
        return known.filter(function -> !function.head().equals("SoftPlus")).or(() -> ofEach);
    }

    /** Whether this is typed for a declared name. */
    boolean declares(String typed) {
        return names.containsKey(typed) || (typed.contains("_") && names.containsKey(key(typed)));
    }

    /** The name meant by what was typed; what was typed if it is not declared. */
    String meant(String typed) {
        var exact = names.get(typed);
        return exact != null ? exact : names.getOrDefault(key(typed), typed);
    }

    private static String key(String name) {
        return name.replace("_", "");
    }

    /** A name in TeX as the scanner and the parser spell it. */
    private static String spelled(String typed) {
        if (!typed.matches(".*[\\\\{^ ].*")) {
            return typed;
        }
        var words = new Words(new Scanner(typed, true, OPEN).words(), typed.length());
        var name = new TexNames(words, OPEN).name();
        return words.took("^") ? name + "^" + words.next().text() : name;
    }
}
