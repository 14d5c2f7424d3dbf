package keywright.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** JLaTeXMath's own tables: the names of characters, where symbols of those names are, and their larger sizes. */
final class SymbolTable {
    /** The place of a glyph. */
    record Place(String font, int code) {}

    private static final List<String> SYMBOLS = List.of("base/jlm_base", "base/jlm_amssymb", "base/jlm_amsfonts");
    private static final List<String> SIZES =
            List.of("latin/jlm_cmr10", "base/jlm_cmmi10", "maths/jlm_cmsy10", "base/jlm_cmex10");
    private static final Map<String, Integer> ELSE = Map.of(
            "sum",
            0x2211,
            "prod",
            0x220F,
            "int",
            0x222B,
            "sqrt",
            0x221A,
            "minus",
            0x2212,
            "Vert",
            0x2016,
            "checkmark",
            0x2713,
            "not",
            (int) '/');

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Place, String> symbols = new LinkedHashMap<>();
    private final Map<Place, Place> larger = new HashMap<>();
    private Optional<Place> place = Optional.empty();

    SymbolTable() {
        read("TeXFormulaSettings.xml");
        names.putAll(ELSE);
        SYMBOLS.forEach(file -> read("fonts/" + file + ".map.xml"));
        SIZES.forEach(file -> read("fonts/" + file + ".xml"));
    }

    /** The characters that glyphs are, the smaller sizes before the larger. */
    Map<Place, Integer> characters() {
        var characters = new LinkedHashMap<Place, Integer>();
        symbols.forEach((start, name) -> {
            var character = names.get(name);
            if (character != null && printable(character)) {
                for (var at = Optional.of(start); at.isPresent(); at = at.map(larger::get)) {
                    characters.putIfAbsent(at.get(), character);
                }
            }
        });
        return characters;
    }

    /** Marks that combine with letters, spaces and controls are left out: FOP would place them by rules of its own. */
    private static boolean printable(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> character <= Character.MAX_VALUE;
        };
    }

    private void element(String element, Attributes given) {
        switch (element) {
            case "Map" -> name(given);
            case "SymbolMapping" ->
                symbols.putIfAbsent(
                        new Place(font(given.getValue("fontId")), Integer.parseInt(given.getValue("ch"))),
                        given.getValue("name"));
            case "Font" -> place = Optional.of(new Place(font(given.getValue("id")), 0));
            case "Char" -> place = place.map(p -> new Place(p.font(), Integer.parseInt(given.getValue("code"))));
            case "NextLarger" ->
                place.ifPresent(p -> larger.put(
                        p, new Place(font(given.getValue("fontId")), Integer.parseInt(given.getValue("code")))));
            default -> {}
        }
    }

    private void name(Attributes given) {
        var name = Optional.ofNullable(given.getValue("symbol")).orElseGet(() -> given.getValue("formula"));
        if (name != null && given.getValue("char").length() == 1) {
            names.putIfAbsent(
                    name.replace("\\", ""), (int) given.getValue("char").charAt(0));
        }
    }

    private static String font(String id) {
        return id.replace("_unchanged", "");
    }

    private void read(String file) {
        try (var stream = Objects.requireNonNull(TeXFormula.class.getResourceAsStream(file), file)) {
            SAXParserFactory.newInstance().newSAXParser().parse(stream, new DefaultHandler() {
                @Override
                public void startElement(String uri, String local, String element, Attributes given) {
                    element(element, given);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
