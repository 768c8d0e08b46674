package io.liaison.sandbox.faults;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The faults that are switched on, one a target. */
public final class Faults {
    private final Map<FaultTarget, ActiveFault> active = new EnumMap<>(FaultTarget.class);
    private CountDownLatch reset = new CountDownLatch(1);

    public synchronized void switchOn(FaultTarget target, ActiveFault fault) {
        active.put(target, fault);
    }

    /** All off; requests that are held go on. */
    public synchronized void reset() {
        active.clear();
        reset.countDown();
        reset = new CountDownLatch(1);
    }

    public synchronized Map<FaultTarget, ActiveFault> active() {
        return new EnumMap<>(active);
    }

    synchronized Optional<Strike> strike(FaultTarget target) {
        var struck = Optional.ofNullable(active.remove(target));
        struck.flatMap(ActiveFault::afterStrike).ifPresent(left -> active.put(target, left));
        return struck.map(fault -> new Strike(fault.fault(), reset));
    }
}
