package keywright.typeset;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import keywright.render.Symbols;

/** Text that the text fonts have, or the formula of a sign that they lack. */
record TextRun(String text, boolean formula) {
    static List<TextRun> of(String text) {
        var runs = new ArrayList<TextRun>();
        var plain = new StringBuilder();
        Normalizer.normalize(text, Form.NFC).codePoints().forEach(c -> {
            var formula = Fonts.hasGlyph(c) ? "" : Symbols.formula(c).orElse("");
            if (formula.isEmpty()) {
                plain.append(Fonts.hasGlyph(c) ? Character.toString(c) : "[U+%04X]".formatted(c));
            } else {
                runs.add(new TextRun(plain.toString(), false));
                runs.add(new TextRun(formula, true));
                plain.setLength(0);
            }
        });
        runs.add(new TextRun(plain.toString(), false));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }
}
