package io.liaison.rest.launch;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process with the code of the server. A signal to terminate is an ordinary end here, so it gives 0 where the
 * platform would give 143; for that the platform has to wait until the main thread is done.
 */
final class Ending {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Thread main;

    private Ending(Thread main) {
        this.main = main;
    }

    static Ending ofThisThread() {
        var ending = new Ending(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(new Thread(ending::awaitMain, "ending"));
        return ending;
    }

    /** The last thing that the main thread does. */
    void end(int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.getLogger(Ending.class.getName()).log(Level.ERROR, "the server did not start", failure);
        }
        Runtime.getRuntime().halt(code);
    }

    private void awaitMain() {
        try {
            main.join(PATIENCE.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
