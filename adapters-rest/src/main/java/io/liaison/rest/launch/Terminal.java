package io.liaison.rest.launch;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.ErrorParameters;
import io.liaison.domain.error.Failure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Speaks to whoever started the server, apart from the log: what it prints is meant to be read once, by a person. */
final class Terminal {
    private final PrintStream out;

    Terminal(PrintStream out) {
        this.out = out;
    }

    static Terminal standard() {
        return new Terminal(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    void say(String line) {
        out.println(line);
    }

    /** One line with the catalogue's number and words. */
    void refuse(Failure failure) {
        var code = ErrorCatalogue.codeOf(failure);
        var texts = ErrorTexts.in(Language.ENGLISH);
        say("liaison: " + code.number() + " " + texts.detail(code, ErrorParameters.of(failure)) + " "
                + texts.remedy(code));
    }
}
