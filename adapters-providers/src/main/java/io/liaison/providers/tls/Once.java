package io.liaison.providers.tls;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Made by the first who asks for it, while all others wait, and kept. */
final class Once<T> implements Supplier<T> {
    private final ConcurrentMap<Once<T>, T> made = new ConcurrentHashMap<>();
    private final Supplier<T> maker;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        return made.computeIfAbsent(this, first -> maker.get());
    }
}
