package keywright.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.experiment.Design;
import keywright.experiment.Parameterisation;
import keywright.experiment.Parameterisation.Scaling;
import keywright.experiment.Results;
import keywright.numeric.Compiled;
import keywright.numeric.UnknownHead;

/** Reads the experiments of a question and the results that lie beside it. */
final class ExperimentReader {
    private final SetFolder files;
    private final String question;
    private final Diagnostics out;

    ExperimentReader(SetFolder files, String question, Diagnostics out) {
        this.files = files;
        this.question = question;
        this.out = out;
    }

    Map<String, Experiment> read(Fields owner) {
        return owner.named("experiments", entry -> entry.getValue()
                .fields(Format.EXPERIMENT)
                .flatMap(fields -> experiment(entry.getKey(), fields)));
    }

    private Optional<Experiment> experiment(Written name, Fields fields) {
        if (!Format.NAME.matcher(name.text()).matches()) {
            out.error(name.place(), "'" + name + "' is not a name", "names are letters and digits, such as transfer");
            return Optional.empty();
        }
        var network = part(fields, "network", Format.NETWORK).flatMap(this::network);
        var data = part(fields, "data", Format.DATA).flatMap(this::teacher);
        var training = part(fields, "training", Format.TRAINING).flatMap(this::training);
        var grid = part(fields, "grid", Format.GRID).flatMap(this::grid);
        var how = new ArrayList<>(
                fields.named("parameterisations", entry -> parameterisation(entry.getKey(), entry.getValue()))
                        .values());
        return network.flatMap(net -> data.flatMap(
                of -> training.flatMap(by -> grid.map(over -> experiment(name, new Design(net, of, by, how, over))))));
    }

    private static Optional<Fields> part(Fields fields, String key, Format.Keys keys) {
        return fields.item(key).flatMap(item -> item.fields(keys));
    }

    private Optional<Design.Network> network(Fields fields) {
        return whole(fields, "inputs", 1, 4096).flatMap(in -> whole(fields, "hidden", 0, 64)
                .flatMap(hidden -> whole(fields, "outputs", 1, 4096).map(to -> new Design.Network(in, hidden, to))));
    }

    private Optional<Design.Teacher> teacher(Fields fields) {
        return whole(fields, "teacher", 1, 4096)
                .flatMap(width -> fields.decimal("noise").map(noise -> new Design.Teacher(width, noise.doubleValue())));
    }

    private Optional<Design.Training> training(Fields fields) {
        return fields.text("optimiser").flatMap(this::optimiser).flatMap(by -> whole(fields, "batch", 1, 4096)
                .flatMap(batch ->
                        whole(fields, "steps", 1, 100_000).map(steps -> new Design.Training(by, batch, steps))));
    }

    private Optional<Design.Optimiser> optimiser(Written name) {
        var found = Stream.of(Design.Optimiser.values())
                .filter(known -> known.name().equalsIgnoreCase(name.text()))
                .findFirst();
        if (found.isEmpty()) {
            out.error(name.place(), "unknown optimiser '" + name + "'", "there are SGD and Adam");
        }
        return found;
    }

    private Optional<Design.Grid> grid(Fields fields) {
        var widths = wholes(fields, "widths", 1, 8192);
        var rates = wholes(fields, "rates", -60, 60);
        var ordered = widths.stream().sorted().distinct().toList().equals(widths);
        if (!ordered || widths.isEmpty()) {
            fields.item("widths").ifPresent(item -> out.error(item.place(), "widths are numbers that grow"));
        } else if (rates.size() != 2 || rates.get(0) >= rates.get(1)) {
            var hint = "write [-12, -2] for the rates from 2^-12 to 2^-2";
            fields.item("rates").ifPresent(item -> out.error(item.place(), "expected two numbers that grow", hint));
        } else {
            return whole(fields, "repeats", 2, 100)
                    .map(repeats -> new Design.Grid(widths, rates.get(0), rates.get(1), repeats));
        }
        return Optional.empty();
    }

    private Optional<Parameterisation> parameterisation(Written name, Item item) {
        if (!name.text().matches("[A-Za-z][A-Za-z -]{0,40}")) {
            out.error(name.place(), "'" + name + "' is not the name of a parameterisation", "use letters and spaces");
            return Optional.empty();
        }
        return item.fields(Format.PARAMETERISATION).flatMap(fields -> scaling(fields, "input")
                .flatMap(input -> scaling(fields, "hidden").flatMap(hidden -> scaling(fields, "output")
                        .map(output -> new Parameterisation(name.text(), input, hidden, output)))));
    }

    private Optional<Scaling> scaling(Fields fields, String key) {
        return part(fields, key, Format.SCALING).flatMap(of -> formula(of, "variance")
                .flatMap(variance -> formula(of, "rate").map(rate -> new Scaling(variance, rate))));
    }

    private Optional<Expr> formula(Fields fields, String key) {
        return fields.formula(key).filter(this::positive).map(Formula::expr);
    }

    private boolean positive(Formula formula) {
        try {
            double value = Compiled.of(formula.expr(), Parameterisation.NAMES).value(64, 32);
            if (value > 0 && Double.isFinite(value)) {
                return true;
            }
            out.error(formula.place(), "this is not positive", "write a formula in fan_in and fan_out");
        } catch (UnknownHead unknown) {
            out.error(formula.place(), "unknown name '" + unknown.head() + "'", "use fan_in and fan_out");
        }
        return false;
    }

    private Optional<Integer> whole(Fields fields, String key, int least, int greatest) {
        return fields.item(key).flatMap(item -> whole(item, least, greatest));
    }

    private List<Integer> wholes(Fields fields, String key, int least, int greatest) {
        return fields.list(key).stream()
                .map(item -> whole(item, least, greatest))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Integer> whole(Item item, int least, int greatest) {
        return item.text().flatMap(text -> {
            if (text.text().matches("-?\\d{1,6}")) {
                int number = Integer.parseInt(text.text());
                if (number >= least && number <= greatest) {
                    return Optional.of(number);
                }
            }
            out.error(
                    text.place(), "expected a whole number from " + least + " to " + greatest + ", not '" + text + "'");
            return Optional.empty();
        });
    }

    private Experiment experiment(Written name, Design design) {
        var file = question + "-" + name + ".tsv";
        var results = files.has(file) ? files.read(file).flatMap(this::results) : Optional.<Results>empty();
        return new Experiment(name, design, file, results);
    }

    private Optional<Results> results(Source source) {
        try {
            return Optional.of(Results.parse(source.text()));
        } catch (Results.Malformed malformed) {
            var lines = source.text().lines().limit(malformed.line()).toList();
            int end = lines.stream().mapToInt(line -> line.length() + 1).sum();
            int start = end - (lines.isEmpty() ? 0 : lines.get(lines.size() - 1).length() + 1);
            var hint = "measure it again: keywright experiment SET";
            var last = Math.min(end, source.text().length());
            out.error(source.place(Math.min(start, last), last), String.valueOf(malformed.getMessage()), hint);
            return Optional.empty();
        }
    }
}
