package io.liaison.torture.plan;

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
        var options = Options.of(Duration.ofMinutes(5), anySeed);
        for (var at = 0; at < arguments.size(); at += 2) {
            if (at + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(at) + " needs a value");
            }
            options = with(options, arguments.get(at), arguments.get(at + 1));
        }
        return options;
    }

    private static Options with(Options former, String name, String value) {
        return switch (name) {
            case "--minutes" -> lasting(former, Duration.ofMinutes(number(name, value)));
            case "--seconds" -> lasting(former, Duration.ofSeconds(number(name, value)));
            case "--seed" -> Options.of(former.time(), number(name, value)).withKinds(former.kinds());
            case "--only" -> former.withKinds(kinds(value));
            default -> throw new IllegalArgumentException("unknown option " + name);
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

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(name + " is not a number: " + value, none);
        }
    }
}
