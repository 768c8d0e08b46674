package io.liaison.rest.story;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each has a server of its own and waits most of the time. */
@Execution(ExecutionMode.CONCURRENT)
class StorageTroublesIT {

    static Stream<Trouble> troubles() {
        return StorageTroubles.all();
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void a_code_is_answered_in_the_language_of_the_caller(Trouble trouble, @TempDir Path folder)
            throws IOException, SQLException {
        var answers = trouble.scenery().play(folder);

        answers.forEach((language, answer) -> trouble.expected().isMetBy(answer.response(), language));
    }
}
