package keywright.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import keywright.numeric.Seed;

/** Trains a network for every point of a grid, on all processors; the result depends on the seed alone. */
public record Sweep(Design design, long seed) {

    /** All results; {@code progress} hears the share of the work that is done, from any thread. */
    public Results run(Consumer<Double> progress) {
        var runs = runs();
        var done = new Progress(runs.stream().mapToDouble(Sweep::work).sum(), progress);
        var start = Seed.of("experiment", Long.toString(seed));
        var outcomes = runs.parallelStream()
                .map(run -> {
                    double loss = Trainer.loss(design, run, start);
                    done.add(work(run));
                    var name = design.parameterisations()
                            .get(run.parameterisation())
                            .name();
                    return new Results.Outcome(name, run.width(), run.rate(), run.repeat(), loss);
                })
                .toList();
        return new Results(design.fingerprint(), seed, sorted(outcomes));
    }

    private List<Results.Outcome> sorted(List<Results.Outcome> outcomes) {
        var names =
                design.parameterisations().stream().map(Parameterisation::name).toList();
        var order = Comparator.<Results.Outcome>comparingInt(outcome -> names.indexOf(outcome.parameterisation()))
                .thenComparingInt(Results.Outcome::width)
                .thenComparingInt(Results.Outcome::rate)
                .thenComparingInt(Results.Outcome::repeat);
        return outcomes.stream().sorted(order).toList();
    }

    /** All runs, one repeat after the other, so that every processor gets large ones and small ones. */
    private List<Run> runs() {
        var grid = design.grid();
        var runs = new ArrayList<Run>();
        for (int repeat = 0; repeat < grid.repeats(); repeat++) {
            for (int how = 0; how < design.parameterisations().size(); how++) {
                for (int width : grid.widths()) {
                    for (int rate = grid.lowest(); rate <= grid.highest(); rate++) {
                        runs.add(new Run(how, width, rate, repeat));
                    }
                }
            }
        }
        return runs;
    }

    private static double work(Run run) {
        return (double) run.width() * run.width();
    }

    private static final class Progress {
        private final double all;
        private final Consumer<Double> listener;
        private double done;

        Progress(double all, Consumer<Double> listener) {
            this.all = all;
            this.listener = listener;
        }

        synchronized void add(double work) {
            done += work;
            listener.accept(done / all);
        }
    }
}
