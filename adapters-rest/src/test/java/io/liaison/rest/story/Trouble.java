package io.liaison.rest.story;

import io.liaison.application.text.Language;
import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.fixture.ExpectedProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A trouble that a server of its own is in, below a folder, while it is asked once in each language. */
record Trouble(ExpectedProblem expected, Scenery scenery) {

    /** Brings the trouble about, and asks. */
    @FunctionalInterface
    interface Scenery {
        Map<Language, Answer> play(Path folder) throws IOException, SQLException;
    }

    static Trouble raises(ErrorCode code, int status, Scenery scenery) {
        return new Trouble(new ExpectedProblem(code, status), scenery);
    }

    /** All at once, since an answer may be long in coming. */
    static Map<Language, Answer> inEachLanguage(Function<Language, Answer> question) {
        return Stream.of(Language.values())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> CompletableFuture.supplyAsync(
                                () -> question.apply(language), Thread::startVirtualThread)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, asked -> asked.getValue().join()));
    }

    /** For the names of tests. */
    @Override
    public String toString() {
        return expected.code().number() + " " + expected.code().title();
    }
}
