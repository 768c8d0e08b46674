package io.liaison.sandbox.consumer;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All consumers: there is one under any name as soon as somebody calls it by it. */
public final class Consumers {
    private final Map<String, Consumer> consumers = new ConcurrentHashMap<>();

    Consumer named(String name) {
        return consumers.computeIfAbsent(name, unseen -> new Consumer());
    }

    /** None of them is awkward any more. What they have seen they do not forget. */
    public void reset() {
        consumers.values().forEach(consumer -> consumer.change(Optional.empty(), Optional.empty()));
    }
}
