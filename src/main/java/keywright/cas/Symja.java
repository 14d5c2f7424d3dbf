package keywright.cas;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.matheclipse.core.basic.Config;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.F;

/**
 * The computer algebra system itself: started by the first question, silent, asked by one daemon thread at a time.
 *
 * <p>A question that takes too long is abandoned together with its thread, which Symja cannot be made to stop; the next
 * question gets a new thread. Names never reach Symja: it sees letters of ours, so that {@code N}, {@code D} or
 * {@code t_fwd}
 * mean nothing to it.
 */
final class Symja {
    /** What may be asked. */
    enum Command {
        TOGETHER,
        FACTOR
    }

    static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LARGEST = 3000;
    private static final long STACK = 16L << 20;
    private static final int MOST_KNOWN = 2000;
    private static final Map<Question, Expr> KNOWN = Collections.synchronizedMap(new Answers());
    private static final ThreadLocal<@Nullable Budget> BUDGET = new ThreadLocal<>();
    private static final long GLANCE = 5;
    private static final long PATIENCE = 6;
    private static volatile boolean started;
    private static Worker worker = Worker.started();

    private Symja() {}

    /**
     * What a command makes of a formula; nothing if it fails, takes too long or answers in a language we do not
     * speak.
     */
    static Optional<Expr> ask(Command command, Expr formula) {
        var question = new Question(command, formula);
        var known = KNOWN.get(question);
        if (known != null) {
            return Optional.of(known);
        }
        var limit = limit();
        var first = !started;
        var answer = size(formula) > LARGEST || limit.isNegative()
                ? Optional.<Expr>empty()
                : within(limit, () -> checked(command, formula));
        answer.ifPresent(value -> KNOWN.put(question, value));
        if (first) {
            budget().ifPresent(Budget::anew);
        }
        return answer;
    }

    /**
     * What the thread that asks and the worker may spend together. Counted is the time they work, not the time that
     * goes by, so that verdicts do not depend on what else the machine does.
     */
    private static final class Budget {
        private final long limit;
        private long start = Effort.now();
        private long spent;

        Budget(Duration limit) {
            this.limit = limit.toNanos();
        }

        /** The time the system takes to start is not counted. */
        void anew() {
            start = Effort.now();
            spent = 0;
        }

        Duration left() {
            return Duration.ofNanos(limit - spent - (Effort.now() - start));
        }
    }

    private static Optional<Budget> budget() {
        return Optional.ofNullable(BUDGET.get());
    }

    /** What is left of the budget of the thread that asks. */
    private static Duration limit() {
        return budget().filter(unused -> started)
                .map(Budget::left)
                .filter(left -> left.compareTo(LIMIT) < 0)
                .orElse(LIMIT);
    }

    /** Does some work, all questions of which together may take so long. */
    static <T> T bounded(Duration limit, Supplier<T> work) {
        BUDGET.set(new Budget(limit));
        try {
            return work.get();
        } finally {
            BUDGET.remove();
        }
    }

    private record Question(Command command, Expr formula) {}

    /** The answers last given: a derivation asks the same of formula after formula, and names are letters by then. */
    private static final class Answers extends LinkedHashMap<Question, Expr> {
        private static final long serialVersionUID = 1L;

        Answers() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Expr> eldest) {
            return size() > MOST_KNOWN;
        }
    }

    private static int size(Expr formula) {
        return formula instanceof Expr.Call call
                ? 1 + call.arguments().stream().mapToInt(Symja::size).sum()
                : 1;
    }

    /** An answer that is not another function; of squares of binomials in quotients Symja makes such, unless opened. */
    private static Optional<Expr> checked(Command command, Expr formula) {
        return answer(command, formula)
                .filter(answer -> !Fingerprint.differ(answer, formula))
                .or(() -> answer(command, opened(formula)).filter(answer -> !Fingerprint.differ(answer, formula)));
    }

    /** The formula with whole powers of sums multiplied out where they stand. */
    private static Expr opened(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call power
                        && power.is("Power", 2)
                        && power.argument(1) instanceof Expr.Num exponent
                        && exponent.integer()
                ? Algebra.power(
                        Expansion.expand(Algebra.power(
                                power.argument(0),
                                Expr.of(Math.abs(exponent.numerator().intValue())))),
                        Expr.of(exponent.signum()))
                : part);
    }

    private static Optional<Expr> answer(Command command, Expr formula) {
        var bridge = new Bridge();
        var together = F.Together(bridge.to(formula));
        var question = command == Command.FACTOR ? F.Factor(together) : together;
        return bridge.from(EvalEngine.get().evaluate(question));
    }

    /** One at a time, so that what is answered does not depend on who else asks. */
    static synchronized <T> Optional<T> within(Duration limit, Supplier<Optional<T>> question) {
        var answers = new ArrayBlockingQueue<Optional<T>>(1);
        var start = Effort.of(worker.thread());
        var patience = System.nanoTime() + PATIENCE * limit.toNanos();
        worker.questions().add(() -> answers.add(guarded(question)));
        try {
            Optional<Optional<T>> answer = Optional.empty();
            while (answer.isEmpty() && worked(start) < limit.toNanos() && System.nanoTime() < patience) {
                answer = Optional.ofNullable(answers.poll(GLANCE, TimeUnit.MILLISECONDS));
            }
            budget().ifPresent(budget -> budget.spent += worked(start));
            if (answer.isPresent()) {
                return answer.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        worker = Worker.started();
        return Optional.empty();
    }

    private static long worked(long start) {
        return Effort.of(worker.thread()) - start;
    }

    /** Symja signals trouble by exceptions and errors of many kinds; all of them mean that there is no answer. */
    private static <T> Optional<T> guarded(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError failure) {
            return Optional.empty();
        }
    }

    /** The thread that answers, and what it is asked. */
    private record Worker(Thread thread, BlockingQueue<Runnable> questions) {
        static Worker started() {
            var queue = new ArrayBlockingQueue<Runnable>(1);
            var thread = new Thread(null, () -> serve(queue), "algebra", STACK);
            thread.setDaemon(true);
            thread.start();
            return new Worker(thread, queue);
        }
    }

    private static void serve(BlockingQueue<Runnable> queue) {
        try {
            var first = queue.take();
            start();
            first.run();
            while (!Thread.currentThread().isInterrupted()) {
                queue.take().run();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@code JAS_NO_THREADS} avoids a pool that keeps the virtual machine alive for a minute. */
    private static void start() throws InterruptedException {
        Config.JAS_NO_THREADS = true;
        Config.UNPROTECT_ALLOWED = false;
        Config.FILESYSTEM_ENABLED = false;
        Config.MAX_AST_SIZE = 20_000;
        Config.MAX_OUTPUT_SIZE = 100_000;
        Config.MAX_BIT_LENGTH = 20_000;
        Config.MAX_POLYNOMIAL_DEGREE = 300;
        F.await();
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8);
        var engine = new EvalEngine("keywright", 256, 256, silent, silent, true);
        engine.setQuietMode(true);
        EvalEngine.set(engine);
        started = true;
    }
}
