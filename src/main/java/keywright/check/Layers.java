package keywright.check;

import java.util.Arrays;
import java.util.List;
import keywright.term.Array;
import keywright.term.Fold;
import keywright.term.Term;

/** A stack of layers carried out layer by layer. */
record Layers(ArrayNode.Entries start, List<ArrayNode.Entries> lists, Layer layer, NumberNode count) {

    /** One layer, and where the frame holds its state and its items. */
    record Layer(int state, List<Item> items, ArrayNode.Entries body) {}

    /** What a layer takes from its list: where the frame holds it, and how many entries it has. */
    record Item(int slot, int length) {}

    static ArrayNode of(Fold fold, Execution numbers) {
        var wiring = numbers.wiring();
        var items = fold.layer().items();
        var layer = new Layer(
                wiring.slot(fold.layer().state()),
                items.stream()
                        .map(item -> new Item(wiring.slot(item), length(item, wiring)))
                        .toList(),
                entries(fold.layer().body(), numbers));
        var lists = fold.lists().stream().map(list -> entries(list, numbers)).toList();
        var layers = new Layers(entries(fold.start(), numbers), lists, layer, wiring.formula(fold.count()));
        return new ArrayNode(wiring.sizes(fold), layers::at);
    }

    private static int length(Array item, Wiring wiring) {
        return new ArrayNode(wiring.sizes(item), frame -> new double[0]).length();
    }

    private static ArrayNode.Entries entries(Term term, Execution numbers) {
        if (!term.shape().scalar()) {
            return new ArrayExecution(numbers).array(term).entries();
        }
        var number = numbers.number(term);
        return frame -> new double[] {number.at(frame)};
    }

    private double[] at(Frame frame) {
        var outside = frame.arrays.clone();
        var values = lists.stream().map(list -> list.at(frame)).toList();
        frame.arrays[layer.state()] = start.at(frame);
        for (int l = 0; l < count.at(frame); l++) {
            for (int i = 0; i < values.size(); i++) {
                var item = layer.items().get(i);
                var length = item.length();
                frame.arrays[item.slot()] = Arrays.copyOfRange(values.get(i), l * length, (l + 1) * length);
            }
            frame.arrays[layer.state()] = layer.body().at(frame);
        }
        var result = frame.arrays[layer.state()];
        System.arraycopy(outside, 0, frame.arrays, 0, outside.length);
        return result;
    }
}
