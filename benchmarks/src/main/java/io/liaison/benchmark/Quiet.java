package io.liaison.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A provider that has no news for anybody. It is a process of its own, so that what it costs itself is not counted as ours. */
final class Quiet {
    static final String DEALS = "/deals";
    private static final String ADDRESS = "URL ";

    private Quiet() {}

    /** Where it is. It ends with this process. */
    static URI start() {
        try {
            var folder = Files.createTempDirectory("provider");
            Files.writeString(folder.resolve(DEALS.substring(1)), "[]");
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process = new ProcessBuilder(
                            java,
                            "-m",
                            "jdk.httpserver",
                            "-b",
                            "127.0.0.1",
                            "-p",
                            "0",
                            "-d",
                            folder.toString(),
                            "-o",
                            "none")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.inputReader()
                    .lines()
                    .filter(line -> line.startsWith(ADDRESS))
                    .map(line -> URI.create(line.substring(ADDRESS.length())))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
