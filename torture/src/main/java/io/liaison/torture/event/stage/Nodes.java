package io.liaison.torture.event.stage;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** The servers, of which anybody may be asked. */
public record Nodes(List<Node> all) {

    /** As a balancer would choose that has not noticed yet who is away. */
    public URI any() {
        return all.get(ThreadLocalRandom.current().nextInt(all.size())).address();
    }

    /** The first one makes the tables, and the others find them. */
    void start() throws InterruptedException, ExecutionException {
        all.getFirst().start();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = all.stream()
                    .skip(1)
                    .<Callable<Node>>map(node -> () -> {
                        node.start();
                        return node;
                    })
                    .toList();
            for (var started : threads.invokeAll(starts)) {
                var unused = started.get();
            }
        }
    }

    void stop() {
        all.forEach(Node::end);
    }
}
