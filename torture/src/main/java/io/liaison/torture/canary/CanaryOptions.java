package io.liaison.torture.canary;

import io.liaison.torture.command.CommandLine;
import java.util.List;

/** What was asked for; an {@link IllegalArgumentException} says what is wrong with it. */
public record CanaryOptions(long operations, long seed) {
    static final String USAGE = "usage: ./liaison canary [--operations N] [--seed N]";
    private static final long OPERATIONS = 100_000;

    public CanaryOptions {
        if (operations < 1) {
            throw new IllegalArgumentException("it takes an operation at least");
        }
    }

    static CanaryOptions read(List<String> arguments, long anySeed) {
        return CommandLine.read(new CanaryOptions(OPERATIONS, anySeed), arguments, CanaryOptions::with);
    }

    private CanaryOptions with(String name, String value) {
        return switch (name) {
            case "--operations" -> new CanaryOptions(CommandLine.number(name, value), seed);
            case "--seed" -> new CanaryOptions(operations, CommandLine.number(name, value));
            default -> throw CommandLine.unknown(name);
        };
    }
}
