package io.liaison.providers.hook;

import io.liaison.application.fixture.FakeHooks;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.SignatureScheme;
import io.liaison.domain.connector.WebhookSignature;
import io.vavr.control.Option;
import java.time.Duration;

/** {@code aSignature(HMAC_SHA256).in("header:X-Signature").event()}: of the body in hexadecimal digits, unless it is said otherwise. */
final class ASignature {
    private final SignatureScheme scheme;
    private Option<String> place = Option.some("header:X-Signature");
    private String encoding = "hex";
    private String prefix = "";
    private String signed = "{body}";
    private Option<String> timestamp = Option.none();
    private Option<String> part = Option.none();
    private Option<Duration> tolerance = Option.none();
    private Option<String> id = Option.some("/id");

    private ASignature(SignatureScheme scheme) {
        this.scheme = scheme;
    }

    static ASignature aSignature(SignatureScheme scheme) {
        return new ASignature(scheme);
    }

    ASignature in(String value) {
        this.place = Option.some(value);
        return this;
    }

    ASignature anywhere() {
        this.place = Option.none();
        return this;
    }

    ASignature as(String value) {
        this.encoding = value;
        return this;
    }

    ASignature after(String value) {
        this.prefix = value;
        return this;
    }

    ASignature of(String value) {
        this.signed = value;
        return this;
    }

    ASignature madeAt(String value) {
        this.timestamp = Option.some(value);
        return this;
    }

    ASignature part(String value) {
        this.part = Option.some(value);
        return this;
    }

    ASignature within(Duration value) {
        this.tolerance = Option.some(value);
        return this;
    }

    ASignature called(String value) {
        this.id = Option.some(value);
        return this;
    }

    ASignature nameless() {
        this.id = Option.none();
        return this;
    }

    EventDefinition event() {
        return FakeHooks.event(
                new WebhookSignature(scheme, place, encoding, prefix, signed, timestamp, part, tolerance), id);
    }
}
