package io.liaison.sandbox.imitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Caller;
import io.liaison.sandbox.fixture.ImitatedApp;
import io.liaison.sandbox.fixture.RunningImitations;
import io.liaison.sandbox.imitation.habits.Place;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImitatedDeviceTest {
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";

    @RegisterExtension
    private final RunningImitations imitations = new RunningImitations();

    @Test
    void whoever_opens_the_address_allows_the_device() {
        var plain = ImitatedApp.acme();
        var app = imitations.app(
                plain.with(plain.token().withGrants(Set.of(GRANT))).withDevice(Place.of("login.acme.example/device")));
        var codes = app.caller().post("/login.acme.example/device", Map.of("client_id", "client-of-acme"));
        var poll = Map.of("grant_type", GRANT, "device_code", codes.text("device_code"));

        var early = app.token(poll);
        var page = imitations
                .caller("acme")
                .get("/person/device" + Caller.query(Map.of("user_code", codes.text("user_code"))));
        var late = app.token(poll);

        assertThat(codes.text("verification_uri_complete")).startsWith(imitations.address() + "/imitation/acme/");
        assertThat(early.text("error")).isEqualTo("authorization_pending");
        assertThat(page.status()).isEqualTo(200);
        assertThat(app.me(late.text("access_token")).status()).isEqualTo(200);
        assertThat(late.json()).containsKey("refresh_token");
        assertThat(app.seen().count(Event.DEVICE)).isEqualTo(1);
    }
}
