package io.liaison.torture.event;

import io.liaison.torture.command.CommandLine;
import java.time.Duration;
import java.util.List;

/**
 * What was asked for; an {@link IllegalArgumentException} says what is wrong with it.
 *
 * @param events how much happens at the provider
 * @param time within which it happens
 * @param nodes how many servers there are
 * @param pause between two strikes, about
 */
public record EventOptions(int events, Duration time, int nodes, Duration pause, long seed) {
    static final String USAGE =
            "usage: ./liaison torture events [--events N] [--minutes N | --seconds N] [--nodes N] [--pause N] [--seed N]";
    private static final int EVENTS = 60_000;
    private static final Duration TIME = Duration.ofMinutes(10);
    private static final int NODES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    public EventOptions {
        if (events < 1 || time.toSeconds() < 1 || nodes < 1 || pause.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "it takes an event, a second, a server and a second between strikes at least");
        }
    }

    static EventOptions read(List<String> arguments, long anySeed) {
        return CommandLine.read(new EventOptions(EVENTS, TIME, NODES, PAUSE, anySeed), arguments, EventOptions::with);
    }

    private EventOptions with(String name, String value) {
        var number = CommandLine.number(name, value);
        return switch (name) {
            case "--events" -> new EventOptions(Math.toIntExact(number), time, nodes, pause, seed);
            case "--minutes" -> new EventOptions(events, Duration.ofMinutes(number), nodes, pause, seed);
            case "--seconds" -> new EventOptions(events, Duration.ofSeconds(number), nodes, pause, seed);
            case "--nodes" -> new EventOptions(events, time, Math.toIntExact(number), pause, seed);
            case "--pause" -> new EventOptions(events, time, nodes, Duration.ofSeconds(number), seed);
            case "--seed" -> new EventOptions(events, time, nodes, pause, number);
            default -> throw CommandLine.unknown(name);
        };
    }
}
