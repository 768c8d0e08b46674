package io.liaison.rest.story;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Reads the token of one connection again and again, at each of several servers. */
final class Readers implements AutoCloseable {
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicLong reads = new AtomicLong();
    private final Queue<Answer> failed = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;

    private Readers(SharedConnection connection, LiaisonServer... servers) {
        this.threads = Stream.of(servers)
                .map(server -> new SharedConnection(server.asAdministrator(), connection.id()))
                .map(there -> Thread.ofVirtual().unstarted(() -> readFrom(there)))
                .toList();
    }

    static Readers of(SharedConnection connection, LiaisonServer... servers) {
        var readers = new Readers(connection, servers);
        readers.threads.forEach(Thread::start);
        return readers;
    }

    /** How often they have read so far. */
    long soFar() {
        return reads.get();
    }

    /** How often they have read by the time that all of them have stopped. */
    long stopped() {
        close();
        return reads.get();
    }

    List<Answer> failed() {
        return List.copyOf(failed);
    }

    @Override
    public void close() {
        isOver.set(true);
        threads.forEach(Readers::await);
    }

    private void readFrom(SharedConnection there) {
        while (!isOver.get()) {
            var answer = there.token();
            reads.incrementAndGet();
            if (answer.status() != 200) {
                failed.add(answer);
            }
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
