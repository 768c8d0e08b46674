package io.liaison.persistence.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A thread beside the requests, for as long as a storage is open. Its work waits here, so that it hears when to end. */
public final class Background implements AutoCloseable {
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    private Background(String name, Consumer<Background> work) {
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> work.accept(this));
    }

    public static Background start(String name, Consumer<Background> work) {
        var background = new Background(name, work);
        background.thread.start();
        return background;
    }

    /** Waits, unless the end comes before; whether it has come. */
    public boolean ends(Duration wait) {
        try {
            return closing.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    /** Lets the work come to its end. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
