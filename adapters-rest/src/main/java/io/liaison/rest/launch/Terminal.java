package io.liaison.rest.launch;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.Failure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Speaks to whoever started the server; everything later goes to the log. */
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;

    private Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static Terminal open() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    void say(String line) {
        out.println(line);
    }

    /** One line that names the cause and its code. */
    void refuse(Failure failure) {
        var said = ErrorTexts.in(Language.ENGLISH).explain(failure);
        err.println("liaison: " + said.detail() + " (" + said.code().number() + " "
                + said.code().title() + ")");
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
