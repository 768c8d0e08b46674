package io.liaison.torture.canary.provider;

import io.liaison.torture.canary.secret.Marks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Listens on the loopback, and counts whom it has answered. */
public final class HostileProvider implements AutoCloseable {
    private static final int BACKLOG = 200;
    private final ServerSocket door;
    private final Endpoints endpoints;
    private final SplittableRandom dice;
    private final AtomicLong answered = new AtomicLong();

    private HostileProvider(ServerSocket door, Endpoints endpoints, SplittableRandom dice) {
        this.door = door;
        this.endpoints = endpoints;
        this.dice = dice;
    }

    public static HostileProvider open(Marks marks, long seed) {
        try {
            var door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
            var provider = new HostileProvider(door, new Endpoints(marks), new SplittableRandom(seed));
            Thread.ofVirtual().start(provider::listen);
            return provider;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public long answered() {
        return answered.get();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var luck = dice.split();
                Thread.ofVirtual().start(() -> serve(client, luck));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Whoever hangs up, or speaks TLS to us, is not answered. */
    private void serve(Socket client, SplittableRandom luck) {
        try (client) {
            var heard = Heard.read(client);
            if (heard.isPresent()) {
                client.getOutputStream().write(endpoints.answer(heard.get(), luck));
                answered.incrementAndGet();
            }
        } catch (IOException | RuntimeException unintelligible) {
            return;
        }
    }
}
