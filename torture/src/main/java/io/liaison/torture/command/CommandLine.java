package io.liaison.torture.command;

import java.util.List;

/** Options with a value each; an {@link IllegalArgumentException} says what is wrong with them. */
public final class CommandLine {

    private CommandLine() {}

    /** One after the other changes what holds without any. */
    public static <O> O read(O usual, List<String> arguments, Change<O> change) {
        var options = usual;
        for (var at = 0; at < arguments.size(); at += 2) {
            if (at + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(at) + " needs a value");
            }
            options = change.by(options, arguments.get(at), arguments.get(at + 1));
        }
        return options;
    }

    public static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(name + " is not a number: " + value, none);
        }
    }

    public static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("unknown option " + name);
    }

    /** What an option with that name and value makes of the options so far. */
    @FunctionalInterface
    public interface Change<O> {
        O by(O former, String name, String value);
    }
}
