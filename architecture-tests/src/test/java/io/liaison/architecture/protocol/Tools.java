package io.liaison.architecture.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs programs of this machine; finds Spin on it, or in Debian's package, which needs no rights to be unpacked. */
final class Tools {
    private static final Path UNPACKED = Path.of("target", "spin").toAbsolutePath();

    private Tools() {}

    /** The command that starts Spin; nothing where neither it nor a C compiler can be had. */
    static Optional<String> spin() throws IOException {
        return works("gcc", "--version") ? installed().or(Tools::fetched) : Optional.empty();
    }

    /** What it printed. Ends with an exception when it cannot be started. */
    static String run(Path folder, List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.onExit().join();
        return printed;
    }

    private static Optional<String> installed() {
        return works("spin", "-V") ? Optional.of("spin") : Optional.empty();
    }

    private static Optional<String> fetched() {
        var spin = UNPACKED.resolve("usr/bin/spin").toString();
        return works(spin, "-V") || (fetch() && works(spin, "-V")) ? Optional.of(spin) : Optional.empty();
    }

    private static boolean fetch() {
        try {
            Files.createDirectories(UNPACKED);
            return works("sh", "-c", "cd '" + UNPACKED + "' && apt-get download spin && dpkg -x spin_*.deb .");
        } catch (IOException unwritable) {
            return false;
        }
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
