package io.liaison.rest.launch;

import io.liaison.application.port.inbound.connection.SayFarewells;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells providers what is left to be told, beside the requests: whoever has left grants behind has its answer already. */
final class FarewellErrands {
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final SayFarewells sayFarewells;

    FarewellErrands(SayFarewells sayFarewells) {
        this.sayFarewells = sayFarewells;
    }

    /** Sets out, unless somebody is under way; what that one misses is due again soon. */
    void setOut() {
        if (underWay.compareAndSet(false, true)) {
            Thread.ofVirtual().name("farewells").start(this::run);
        }
    }

    private void run() {
        try {
            var more = true;
            while (more) {
                more = sayFarewells.say().exists(SayFarewells.Progress::isSome);
            }
        } finally {
            underWay.set(false);
        }
    }
}
