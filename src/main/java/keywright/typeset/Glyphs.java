package keywright.typeset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which characters the glyphs of JLaTeXMath's fonts are. The fonts number them as TeX did, so that text taken from a PDF
 * would read £ for Θ; the names that JLaTeXMath gives its symbols, and its lists of larger sizes, tell what they are.
 */
final class Glyphs {
    private static final int PRIVATE = 0xF000;
    private static final Map<String, Map<Integer, Glyph>> GLYPHS = assigned(new SymbolTable());

    private Glyphs() {}

    /** The glyph that a font has under a code. */
    static Glyph of(String font, int code) {
        var known = GLYPHS.getOrDefault(font, Map.of()).get(code);
        return known == null ? new Glyph(font, 0, unnamed(code)) : known;
    }

    /** The highest variant of a font. */
    static int variants(String font) {
        return GLYPHS.getOrDefault(font, Map.of()).values().stream()
                .mapToInt(Glyph::variant)
                .max()
                .orElse(0);
    }

    /** The codes of a variant of a font by the characters they are. */
    static Map<Integer, Integer> codes(String font, int variant) {
        var codes = new TreeMap<Integer, Integer>();
        for (int code = 0; code < 256; code++) {
            var glyph = of(font, code);
            if (glyph.variant() == variant) {
                codes.putIfAbsent(glyph.character(), code);
            }
        }
        return codes;
    }

    private static int unnamed(int code) {
        boolean ascii = code > ' ' && code < 127;
        return ascii ? code : PRIVATE + code;
    }

    private static Map<String, Map<Integer, Glyph>> assigned(SymbolTable table) {
        var glyphs = new HashMap<String, Map<Integer, Glyph>>();
        var taken = new HashSet<Glyph>();
        table.characters().forEach((place, character) -> glyphs.computeIfAbsent(place.font(), f -> new HashMap<>())
                .put(place.code(), free(place.font(), character, taken)));
        glyphs.forEach((font, known) -> unnamed(font, known, taken));
        return glyphs.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
    }

    /** Codes without a name keep their letter, unless a named glyph has it. */
    private static void unnamed(String font, Map<Integer, Glyph> known, Set<Glyph> taken) {
        for (int code = 0; code < 256; code++) {
            if (!known.containsKey(code)) {
                var glyph = new Glyph(font, 0, unnamed(code));
                known.put(code, taken.add(glyph) ? glyph : new Glyph(font, 0, PRIVATE + code));
            }
        }
    }

    private static Glyph free(String font, int character, Set<Glyph> taken) {
        for (int variant = 0; variant < Glyph.VARIANTS; variant++) {
            var glyph = new Glyph(font, variant, character);
            if (taken.add(glyph)) {
                return glyph;
            }
        }
        throw new IllegalStateException("too many glyphs in " + font + " for U+" + Integer.toHexString(character));
    }
}
