package io.liaison.architecture.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The standard output of a program that somebody called to be told something: all that it has to say, and no log. */
public final class Terminal {
    private Terminal() {}

    public static void show(List<String> lines) {
        try (var output = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            lines.forEach(output::println);
        }
    }
}
