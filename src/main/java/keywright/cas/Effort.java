package keywright.cas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time that a thread has worked, in nanoseconds: a machine busy with other things changes no verdict. */
public final class Effort {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Effort() {}

    /** The time worked so far; the time gone by where the machine does not tell. */
    public static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** What another thread has worked so far; the time gone by where the machine does not tell. */
    static long of(Thread thread) {
        return THREADS.isThreadCpuTimeSupported()
                ? Math.max(0, THREADS.getThreadCpuTime(thread.getId()))
                : System.nanoTime();
    }
}
