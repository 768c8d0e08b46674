package io.liaison.providers.hook;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.domain.connector.SignatureScheme.STANDARD_WEBHOOKS;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.providers.hook.ASignature.aSignature;
import static io.liaison.providers.hook.Heard.doubted;
import static io.liaison.providers.hook.Heard.heard;
import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.liaison.application.fixture.FakeCall;
import io.liaison.application.port.outbound.HookCalls.Report;
import io.liaison.domain.error.Forbidden.Doubt;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandardTest {
    private static final String KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String BODY = "{\"id\":\"evt-1\",\"text\":\"é\"}";

    @Test
    void believes_what_the_library_of_the_standard_has_signed() {
        var report =
                heard(standard(), KEY, signed("webhook-", "msg_1", NOON, BODY).build());

        assertThat(report.map(Report::sightings).get()).containsExactly("msg_1");
        assertThat(report.get().sourceId()).contains("msg_1");
        assertThat(heard(standard(), KEY, signed("svix-", "msg_2", NOON, BODY).build())
                        .get()
                        .sourceId())
                .contains("msg_2");
        assertThat(heard(
                                standard(),
                                KEY.substring("whsec_".length()),
                                signed("webhook-", "msg_1", NOON, BODY).build())
                        .isRight())
                .isTrue();
    }

    @Test
    void an_id_in_the_body_is_signed_as_well() {
        var call = signed("webhook-", "msg_1", NOON, BODY).build();

        assertThat(heard(standard().called("/id"), KEY, call)
                        .map(Report::sightings)
                        .get())
                .containsExactly("evt-1");
    }

    @Test
    void believes_nothing_else() {
        var call = signed("webhook-", "msg_1", NOON, BODY);
        var other = "whsec_" + "A".repeat(32);

        assertThat(heard(standard(), other, call.build())).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(standard(), "whsec_", call.build())).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(standard(), KEY, call.with("webhook-id", "msg_2").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(standard(), KEY, call.without("webhook-id").build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(
                        standard(),
                        KEY,
                        call.with("webhook-id", "msg_1")
                                .without("webhook-timestamp")
                                .build()))
                .isEqualTo(doubted(Doubt.UNTIMED));
        assertThat(heard(standard(), KEY, aCall(BODY).build())).isEqualTo(doubted(Doubt.UNSIGNED));
        assertThat(heard(
                        standard(),
                        KEY,
                        signed("webhook-", "msg_1", NOON.minusSeconds(301), BODY)
                                .build()))
                .isEqualTo(doubted(Doubt.TOO_OLD));
        assertThat(heard(
                        standard(),
                        KEY,
                        signed("webhook-", "msg_1", NOON.plusSeconds(301), BODY).build()))
                .isEqualTo(doubted(Doubt.FROM_THE_FUTURE));
    }

    @Test
    void one_of_several_signatures_has_to_fit_and_each_says_its_version() {
        var call = signed("webhook-", "msg_1", NOON, BODY);
        var fits = signature("msg_1", NOON, BODY);

        assertThat(heard(
                                standard(),
                                KEY,
                                call.with("webhook-signature", "v1,AAAA v1a,BBBB " + fits)
                                        .build())
                        .isRight())
                .isTrue();
        assertThat(heard(
                        standard(),
                        KEY,
                        call.with("webhook-signature", fits.replace("v1,", "v2,"))
                                .build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    private static ASignature standard() {
        return aSignature(STANDARD_WEBHOOKS).anywhere().nameless();
    }

    private static FakeCall signed(String brand, String id, Instant at, String body) {
        return aCall(body)
                .with(brand + "id", id)
                .with(brand + "timestamp", String.valueOf(at.getEpochSecond()))
                .with(brand + "signature", signature(id, at, body));
    }

    private static String signature(String id, Instant at, String body) {
        try {
            return new Webhook(KEY).sign(id, at.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
