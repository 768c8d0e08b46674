package io.liaison.torture.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Payload;
import io.liaison.application.port.inbound.connection.RequestThrough.Answer;
import io.liaison.application.port.inbound.connection.RequestThrough.Header;
import io.liaison.application.port.inbound.connection.RequestThrough.Request;
import io.liaison.domain.error.Failure;
import io.liaison.sandbox.imitation.Event;
import io.liaison.torture.life.fixture.Lives;
import io.liaison.torture.life.fixture.OnStage;
import io.liaison.trial.stage.Stage;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What goes through a connection whose credential signs, looked at by somebody who computes signatures otherwise. */
class SignedRequestTest extends OnStage {
    @Test
    void every_request_is_signed_as_it_goes_out() {
        try (var stage = stage()) {
            var connection = stage.connect().get();

            for (var request : List.of(
                    request("GET", "", Option.none(), Option.none()),
                    request("GET", "a%20queue/caf%C3%A9", Option.some("b=2&a=1&empty="), Option.none()),
                    request("POST", "queue", Option.some("Action=Send"), Option.some("the body, café and all")))) {
                var answer = stage.customer().sends(connection.id(), request);

                assertThat(answer.map(Answer::status)).isEqualTo(Either.right(200));
                answer.get().body().close().get();
            }
            assertThat(stage.provider().seen().denied()).isEmpty();
            assertThat(stage.provider().seen().malformed()).isEmpty();
            assertThat(stage.provider().seen().count(Event.IDENTITY)).isEqualTo(4);
        }
    }

    @Test
    void a_key_that_the_provider_has_withdrawn_signs_in_vain() {
        try (var stage = stage()) {
            var connection = stage.connect().get();
            stage.provider().revokeAll();

            var answer = stage.customer().sends(connection.id(), request("GET", "", Option.none(), Option.none()));

            assertThat(answer.map(Answer::status)).isEqualTo(Either.right(403));
            assertThat(stage.provider().seen().denied()).hasSize(1);
        }
    }

    private static Stage stage() {
        var life = Lives.all(theatre.gateway())
                .filter(one -> one.key().equals("aws"))
                .findFirst();
        return theatre.stage(life.orElseThrow()).get();
    }

    private static Request request(String method, String path, Option<String> query, Option<String> body) {
        var bytes = body.map(text -> text.getBytes(UTF_8));
        return new Request(
                method,
                path,
                query,
                List.of(new Header("Content-Type", "text/plain; charset=utf-8"), new Header("X-Amz-Target", "A  b")),
                bytes.map(some -> (long) some.length),
                bytes.<Payload>map(Once::new).getOrElse(Payload.empty()));
    }

    /** All at once, and then the end. */
    private static final class Once implements Payload {
        private byte[] left;

        Once(byte[] all) {
            this.left = all;
        }

        @Override
        public Either<Failure, byte[]> next() {
            var piece = left;
            left = new byte[0];
            return Either.right(piece);
        }

        @Override
        public Either<Failure, Boolean> close() {
            return Either.right(true);
        }
    }
}
