package io.liaison.torture.plan;

import io.liaison.torture.command.CommandLine;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the command line; an {@link IllegalArgumentException} says what is wrong with it. */
public final class Arguments {
    public static final String USAGE =
            "usage: ./liaison torture [--minutes N | --seconds N] [--seed N] [--only kill,stop,database,delay,spoil]";

    private Arguments() {}

    /** Five minutes, and the given seed when none is named. */
    public static Options read(List<String> arguments, long anySeed) {
        return CommandLine.read(Options.of(Duration.ofMinutes(5), anySeed), arguments, Arguments::with);
    }

    private static Options with(Options former, String name, String value) {
        return switch (name) {
            case "--minutes" -> lasting(former, Duration.ofMinutes(CommandLine.number(name, value)));
            case "--seconds" -> lasting(former, Duration.ofSeconds(CommandLine.number(name, value)));
            case "--seed" ->
                Options.of(former.time(), CommandLine.number(name, value)).withKinds(former.kinds());
            case "--only" -> former.withKinds(kinds(value));
            default -> throw CommandLine.unknown(name);
        };
    }

    private static Options lasting(Options former, Duration time) {
        if (time.toSeconds() < 1) {
            throw new IllegalArgumentException("it has to last for a second at least");
        }
        return Options.of(time, former.seed()).withKinds(former.kinds());
    }

    private static Set<Kind> kinds(String names) {
        var kinds = EnumSet.noneOf(Kind.class);
        Arrays.stream(names.split(","))
                .map(name -> Kind.byName(name)
                        .orElseThrow(() -> new IllegalArgumentException("nothing goes wrong by the name of " + name)))
                .forEach(kinds::add);
        return kinds;
    }
}
