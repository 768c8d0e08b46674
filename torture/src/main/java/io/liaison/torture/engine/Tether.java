package io.liaison.torture.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Ends this process with the one that started it, killed or not: its standard input is the tether. */
public final class Tether {

    private Tether() {}

    public static void hold() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                var unused = System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException torn) {
                throw new UncheckedIOException(torn);
            } finally {
                Runtime.getRuntime().halt(1);
            }
        });
    }
}
