package io.liaison.torture.crowd;

import io.liaison.sandbox.grants.Fingerprint;
import io.liaison.torture.evidence.Answer;
import io.liaison.torture.evidence.Subject;
import io.liaison.torture.stage.Engine.Running;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;

/** One question for a token. Nobody waits for ever: after {@link #PATIENCE} the answer counts as none. */
public final class Asking {
    public static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Asking() {}

    public static Answer ask(Running engine, Subject subject) throws InterruptedException {
        var began = Instant.now();
        var outcome = outcome(engine, subject);
        return new Answer(subject.connection(), engine.process(), began, Instant.now(), outcome);
    }

    private static Either<String, String> outcome(Running engine, Subject subject) throws InterruptedException {
        var request = HttpRequest.newBuilder(engine.tokenOf(subject.connection()))
                .timeout(PATIENCE)
                .build();
        try {
            return read(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (HttpTimeoutException silent) {
            return Either.left(Answer.NEVER_ENDED);
        } catch (IOException gone) {
            return Either.left(Answer.CUT_OFF);
        }
    }

    private static Either<String, String> read(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? Either.right(Fingerprint.of(answer.body())) : Either.left(answer.body());
    }
}
