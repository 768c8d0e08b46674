package io.liaison.architecture.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What Spin says after it has been everywhere: or after the first mistake. */
record Exploration(String printed) {
    private static final Path MODEL = Path.of("..", "docs", "protocol", "refresh.pml");
    private static final Pattern ERRORS = Pattern.compile("errors: (\\d+)");
    private static final Pattern VIOLATED = Pattern.compile("assertion violated (\\(.*\\)) \\(at depth");
    private static final Pattern UNREACHED =
            Pattern.compile("^\\trefresh\\.pml:(\\d+), state \\d+, \"(.*)\"$", Pattern.MULTILINE);
    private static final String MEGABYTES = "2000";

    /** Looks for a state in which a claim does not hold. */
    static Exploration ofStates(String spin, List<String> definitions) throws IOException {
        return run(spin, definitions, List.of("-DSAFETY"), List.of());
    }

    /** Looks for a path that goes round for ever. */
    static Exploration ofCycles(String spin, List<String> definitions) throws IOException {
        return run(spin, definitions, List.of("-DNP", "-DNOFAIR"), List.of("-l"));
    }

    /** Generates a verifier, compiles it, and lets it run in a folder of its own. */
    private static Exploration run(String spin, List<String> definitions, List<String> kind, List<String> options)
            throws IOException {
        var folder = Files.createTempDirectory("spin");
        Files.copy(MODEL, folder.resolve("refresh.pml"));
        var generate = new ArrayList<>(List.of(spin, "-a"));
        definitions.forEach(name -> generate.add("-D" + name));
        generate.add("refresh.pml");
        var compile = new ArrayList<>(List.of("gcc", "-O2", "-w", "-DMEMLIM=" + MEGABYTES, "-o", "pan", "pan.c"));
        compile.addAll(kind);
        var explore = new ArrayList<>(List.of(folder.resolve("pan").toString(), "-m100000", "-w24", "-E"));
        explore.addAll(options);
        return new Exploration(Tools.run(folder, generate) + Tools.run(folder, compile) + Tools.run(folder, explore));
    }

    /** The claim that does not hold; empty when all do, wherever one goes. */
    String violated() {
        return VIOLATED.matcher(printed)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    /** How many mistakes it found; -1 when it has not come so far as to say. */
    int errors() {
        var errors = ERRORS.matcher(printed);
        return errors.find() ? Integer.parseInt(errors.group(1)) : -1;
    }

    /** Whether it came to its end, and not to that of its memory or its depth. */
    boolean isComplete() {
        return ERRORS.matcher(printed).find()
                && !printed.contains("max search depth too small")
                && !printed.contains("Search not completed");
    }

    /** Statements that no path leads to, but for the ends of processes that go on for ever. */
    List<String> unreached() {
        return UNREACHED
                .matcher(printed)
                .results()
                .map(MatchResult::group)
                .filter(line -> !line.contains("\"-end-\""))
                .toList();
    }
}
