package keywright.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.function.Function;
import keywright.page.Page;
import keywright.page.Plot;
import keywright.render.Plain;
import keywright.solve.SolvedSet;

/** The solutions of a set for other programs: what a set holds, every answer with its derivation, the figures' data. */
final class JsonDocument {
    private JsonDocument() {}

    static String of(SolvedSet solved, Page page) {
        var document = new JsonObject();
        document.addProperty("set", solved.set().name());
        document.addProperty("title", page.title());
        document.addProperty("course", solved.set().imprint().course().text());
        document.add("parts", array(solved.parts(), JsonReport::part));
        document.add("figures", array(page.figures(), figure -> {
            var object = new JsonObject();
            object.addProperty("caption", Plain.of(figure.caption()));
            object.add("panels", array(figure.panels(), JsonDocument::panel));
            return object;
        }));
        return JsonReport.text(document);
    }

    private static JsonObject panel(Plot plot) {
        var panel = new JsonObject();
        panel.addProperty("title", plot.title());
        panel.add("across", axis(plot.across()));
        panel.add("up", axis(plot.up()));
        panel.add("curves", array(plot.curves(), JsonDocument::curve));
        return panel;
    }

    private static JsonObject axis(Plot.Axis axis) {
        var object = new JsonObject();
        object.addProperty("label", axis.label());
        object.addProperty("scale", word(axis.scale()));
        return object;
    }

    private static JsonObject curve(Plot.Curve curve) {
        var object = new JsonObject();
        object.addProperty("name", curve.name());
        object.addProperty("kind", word(curve.kind()));
        object.add("dots", array(curve.dots(), dot -> {
            var point = new JsonObject();
            point.addProperty("x", dot.x());
            point.addProperty("y", dot.y());
            point.addProperty("error", dot.error());
            return point;
        }));
        return object;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static <T> JsonArray array(Collection<T> items, Function<T, JsonElement> json) {
        var array = new JsonArray();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
