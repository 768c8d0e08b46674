package io.liaison.rest.story;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One bash in which command follows command, as somebody types them who follows a page. */
final class Shell implements AutoCloseable {
    private static final String END = "--- end of the answer ---";
    private final Process bash;
    private final BufferedWriter keyboard;
    private final BufferedReader screen;

    Shell(Path folder) throws IOException {
        this.bash = new ProcessBuilder("bash", "--noprofile", "--norc")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        this.keyboard = bash.outputWriter();
        this.screen = bash.inputReader();
    }

    /** What the command prints, errors included. */
    String type(String command) throws IOException {
        keyboard.write(command + "\necho\necho '" + END + "'\n");
        keyboard.flush();
        List<String> printed = new ArrayList<>();
        var line = screen.readLine();
        while (line != null && !line.equals(END)) {
            printed.add(line);
            line = screen.readLine();
        }
        return String.join("\n", printed).strip();
    }

    @Override
    public void close() {
        bash.destroyForcibly();
    }
}
