package io.liaison.torture.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what engines have noted. The last line of one that was killed may be cut off. */
public final class Traces {
    private static final int HEAD = 4;
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final String process;

    private Traces(String process) {
        this.process = process;
    }

    /** All {@code <process>.trace} of a folder. */
    public static List<Call> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".trace"))
                    .flatMap(Traces::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Call> of(Path file) {
        try {
            var name = file.getFileName().toString();
            return read(name.substring(0, name.lastIndexOf('.')), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Call> read(String process, String text) {
        var traces = new Traces(process);
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(traces::take);
        return traces.calls.values().stream();
    }

    private void take(String line) {
        var words = List.of(line.split(" "));
        var at = Instant.parse(words.get(0));
        if (words.get(1).equals("began")) {
            calls.put(words.get(2), begun(at, words));
        } else {
            calls.computeIfPresent(words.get(2), (number, call) -> ended(call, at, words.get(3)));
        }
    }

    private Call begun(Instant at, List<String> words) {
        var arguments = words.subList(HEAD, words.size());
        return new Call(
                process,
                words.get(3),
                values(arguments, "connection").findFirst().orElse(""),
                values(arguments, "number").map(Long::valueOf).toList(),
                values(arguments, "token").collect(Collectors.toSet()),
                at,
                Call.NEVER,
                "");
    }

    private static Call ended(Call call, Instant at, String result) {
        return new Call(
                call.process(),
                call.what(),
                call.connection(),
                call.numbers(),
                call.tokens(),
                call.began(),
                at,
                result);
    }

    private static Stream<String> values(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1));
    }
}
