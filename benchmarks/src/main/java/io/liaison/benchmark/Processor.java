package io.liaison.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How much of a core this process and its database take. */
final class Processor {
    private static final OperatingSystemMXBean OWN =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Duration OFTEN = Duration.ofSeconds(1);

    private Processor() {}

    /** In percent. Whoever of the database ends meanwhile is counted until then. */
    static Shares during(Duration time) throws InterruptedException {
        var own = OWN.getProcessCpuTime();
        var before = database();
        var seen = new HashMap<>(before);
        for (var end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
            Thread.sleep(OFTEN);
            seen.putAll(database());
        }
        return new Shares(share(OWN.getProcessCpuTime() - own, time), share(sum(seen) - sum(before), time));
    }

    private static Map<Long, Long> database() {
        var found = new HashMap<Long, Long>();
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .forEach(process -> process.info()
                        .totalCpuDuration()
                        .ifPresent(spent -> found.put(process.pid(), spent.toNanos())));
        return found;
    }

    private static long sum(Map<Long, Long> spent) {
        return spent.values().stream().mapToLong(Long::longValue).sum();
    }

    private static double share(long nanos, Duration time) {
        return nanos * 100.0 / time.toNanos();
    }

    record Shares(double own, double database) {
        double both() {
            return own + database;
        }
    }
}
