package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** What a streamed call holds open: for as long as somebody reads, and no longer than it may take. */
final class Line {
    private static final System.Logger LOG = System.getLogger(Line.class.getName());
    private final String host;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<Socket> socket = new AtomicReference<>(new Socket());
    private volatile boolean isLate;

    Line(String host) {
        this.host = host;
    }

    String host() {
        return host;
    }

    /** Whoever waits for a byte then waits no longer. */
    void endAfter(Duration limit) {
        Thread.ofVirtual().name("provider-line").start(() -> {
            if (!isOverWithin(limit)) {
                isLate = true;
                end();
            }
        });
    }

    /** One that has ended meanwhile takes nothing any more. */
    void over(Socket dialled) {
        socket.set(dialled);
        if (over.getCount() == 0) {
            close(dialled);
        }
    }

    void end() {
        over.countDown();
        close(socket.get());
    }

    /** Why there is nothing more to be had from it. */
    Failure broken(Throwable thrown) {
        return isLate ? NetworkFailures.late(host) : NetworkFailures.of(host, thrown);
    }

    private boolean isOverWithin(Duration limit) {
        try {
            return over.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The plain socket, below TLS: there is nothing to wait for in saying good-bye. */
    private static void close(Socket line) {
        try {
            line.close();
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "a connection ended before it was ended", gone);
        }
    }
}
