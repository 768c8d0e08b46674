package io.liaison.domain.connector.definition;

import static io.liaison.domain.connector.definition.EventExamples.faults;
import static io.liaison.domain.connector.definition.EventExamples.read;
import static io.liaison.domain.connector.definition.EventExamples.webhook;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.WebhookHandshake;
import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandshakeCheckTest {
    private static final Written.Members ECHO = Written.members().with("challenge", "query:hub.challenge");

    @Test
    void a_challenge_is_echoed_as_plain_text_unless_something_else_is_said() {
        assertThat(read(webhook().with("handshake", ECHO)).handshake())
                .contains(new WebhookHandshake(
                        "query:hub.challenge",
                        Option.none(),
                        Option.none(),
                        new TextTemplate("{challenge}"),
                        "text/plain",
                        Option.none()));
    }

    @Test
    void what_is_given_holds() {
        var answer = "{\"plain\":\"{challenge}\",\"hex\":\"{hmacHex}\",\"base64\":\"{hmacBase64}\"}";
        var handshake = Written.members()
                .with("challenge", "body:/payload/plainToken")
                .with("verify", "query:hub.verify_token")
                .with("remember", "header:X-Hook-Secret")
                .with("answer", answer)
                .with("type", "application/json")
                .with("header", "X-Hook-Secret");

        assertThat(read(webhook().with("handshake", handshake)).handshake())
                .contains(new WebhookHandshake(
                        "body:/payload/plainToken",
                        Option.some("query:hub.verify_token"),
                        Option.some("header:X-Hook-Secret"),
                        new TextTemplate(answer),
                        "application/json",
                        Option.some("X-Hook-Secret")));
    }

    @ParameterizedTest
    @CsvSource({
        "challenge, challenge",
        "challenge, part:t",
        "challenge, query:",
        "challenge, 'query:a b'",
        "challenge, body:challenge",
        "challenge, body:/a~2",
        "challenge, ''",
        "verify, token",
        "remember, header:X Hook",
        "answer, {secret}",
        "answer, {address}",
        "type, text",
        "type, text/plain; charset=utf-8",
        "header, Content-Type",
        "header, X Hook",
        "colour, red"
    })
    void what_is_none_is_pointed_at(String member, String value) {
        assertThat(faults(webhook().with("handshake", ECHO.with(member, value))))
                .containsExactly("/handshake/" + member);
    }

    @Test
    void there_is_no_handshake_without_a_challenge() {
        assertThat(faults(webhook().with("handshake", Written.members()))).containsExactly("/handshake/challenge");
    }
}
