package keywright.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import keywright.page.Block;
import keywright.page.Plot;

/** One entry of the legend of a figure: how a curve looks, drawn and as a number, and what it is. */
public record Legend(Picture sample, int look, Plot.Kind kind, String tex) {

    /** The entries of a figure, each once; a figure of one curve needs none. */
    static List<Legend> of(Block.Figure figure) {
        var entries = new LinkedHashSet<Legend>();
        for (var panel : figure.panels()) {
            for (int i = 0; i < panel.curves().size(); i++) {
                var curve = panel.curves().get(i);
                entries.add(new Legend(Drawing.sample(curve, i), i % Look.KINDS, curve.kind(), curve.name()));
            }
        }
        entries.removeIf(entry -> entry.tex().isBlank());
        return entries.size() > 1 ? new ArrayList<>(entries) : List.of();
    }
}
