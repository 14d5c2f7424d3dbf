package keywright.answer;

import java.util.Set;

/** Room in TeX. */
final class TexSpaces {
    /** Commands that only leave room or choose a size. */
    static final Set<String> ALL = Set.of(
            ",",
            ";",
            ":",
            "!",
            " ",
            ">",
            "quad",
            "qquad",
            "displaystyle",
            "textstyle",
            "limits",
            "nolimits",
            "big",
            "Big",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "bigg",
            "Bigg",
            "biggl",
            "biggr");

    private TexSpaces() {}
}
