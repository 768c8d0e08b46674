package io.liaison.rest.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a page: in its {@code console} blocks a line after {@code $} is typed, and what follows is the answer. */
record Walkthrough(List<Step> steps) {
    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "$ ";
    private static final String CONTINUED = "> ";

    static Walkthrough in(Path page) throws IOException {
        var steps = new ArrayList<Step>();
        var blocks = BLOCK.matcher(Files.readString(page));
        while (blocks.find()) {
            blocks.group(1).lines().forEach(line -> read(line, steps));
        }
        return new Walkthrough(List.copyOf(steps));
    }

    private static void read(String line, List<Step> steps) {
        if (line.startsWith(PROMPT)) {
            steps.add(new Step(line.substring(PROMPT.length()), ""));
        } else if (line.startsWith(CONTINUED)) {
            steps.add(steps.removeLast().typing(line.substring(CONTINUED.length())));
        } else {
            steps.add(steps.removeLast().answering(line));
        }
    }

    /** One command, and what the page promises that it prints; {@code …} stands for anything. */
    record Step(String command, String promise) {

        Step typing(String line) {
            return new Step(command + "\n" + line, promise);
        }

        Step answering(String line) {
            return new Step(command, promise.isEmpty() ? line : promise + "\n" + line);
        }

        /** The same where server and sandbox do not listen on their usual ports. */
        Step at(String server, String sandbox) {
            return new Step(moved(command, server, sandbox), moved(promise, server, sandbox));
        }

        private static String moved(String text, String server, String sandbox) {
            return text.replace("localhost:8080", server).replace("127.0.0.1:8090", sandbox);
        }

        boolean isKeptBy(String output) {
            var pattern = Stream.of(promise.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            return Pattern.compile(pattern, Pattern.DOTALL).matcher(output).matches();
        }
    }
}
