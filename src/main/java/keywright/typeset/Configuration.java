package keywright.typeset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** FOP's configuration: which fonts there are. */
final class Configuration {
    private record Face(String file, String family, String style, String weight) {
        String xml() {
            return "<font kerning='yes' embed-url='%s'><font-triplet name='%s' style='%s' weight='%s'/></font>"
                    .formatted(file, family, style, weight);
        }
    }

    private static final List<Face> TEXT = List.of(
            new Face("text:/lmroman10-regular.otf", "Latin Modern", "normal", "normal"),
            new Face("text:/lmroman10-italic.otf", "Latin Modern", "italic", "normal"),
            new Face("text:/lmroman10-bold.otf", "Latin Modern", "normal", "bold"),
            new Face("text:/lmroman10-bolditalic.otf", "Latin Modern", "italic", "bold"),
            new Face("text:/lmmono10-regular.otf", "Latin Modern Mono", "normal", "normal"));

    private Configuration() {}

    static String xml() {
        var math = Fonts.MATH.stream().flatMap(Configuration::faces);
        return "<fop version='1.0'><renderers><renderer mime='application/pdf'><fonts>"
                + Stream.concat(TEXT.stream(), math).map(Face::xml).collect(Collectors.joining())
                + "</fonts></renderer></renderers></fop>";
    }

    private static Stream<Face> faces(String file) {
        var family = file.substring(file.lastIndexOf('/') + 1);
        return IntStream.rangeClosed(0, Glyphs.variants(family))
                .mapToObj(variant -> new Face(
                        "math:/" + file + ".ttf?" + variant, Glyph.family(family, variant), "normal", "normal"));
    }
}
