package io.liaison.torture.canary;

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
        var options = new CanaryOptions(OPERATIONS, anySeed);
        for (var at = 0; at < arguments.size(); at += 2) {
            if (at + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(at) + " needs a value");
            }
            options = options.with(arguments.get(at), arguments.get(at + 1));
        }
        return options;
    }

    private CanaryOptions with(String name, String value) {
        return switch (name) {
            case "--operations" -> new CanaryOptions(number(name, value), seed);
            case "--seed" -> new CanaryOptions(operations, number(name, value));
            default -> throw new IllegalArgumentException("unknown option " + name);
        };
    }

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(name + " is not a number: " + value, none);
        }
    }
}
