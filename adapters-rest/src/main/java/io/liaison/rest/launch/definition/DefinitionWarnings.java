package io.liaison.rest.launch.definition;

import io.liaison.application.port.outbound.ShippedConnectors;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Conflict.EventLack;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is allowed to stand in a definition, and yet may not work where it is meant to. */
record DefinitionWarnings(Written.Members written, ShippedConnectors shipped, Option<String> address) {

    Seq<Warning> all() {
        return taken().toList().appendAll(plain(written));
    }

    /** Events of a connector that no trigger can wait for. */
    static Seq<Warning> unusable(Connector connector) {
        return connector
                .events()
                .zipWithIndex((event, index) -> event.lack().map(lack -> new Warning("/events/" + index, kind(lack))))
                .flatMap(found -> found);
    }

    private static Kind kind(EventLack lack) {
        return switch (lack) {
            case REQUEST -> Kind.EVENT_WITHOUT_REQUEST;
            case SIGNATURE -> Kind.EVENT_WITHOUT_SIGNATURE;
        };
    }

    private Option<Warning> taken() {
        return written.values()
                .get("key")
                .filter(Written.Text.class::isInstance)
                .map(text -> ((Written.Text) text).value())
                .orElse(address)
                .flatMap(ConnectorKey::parse)
                .flatMap(shipped::byKey)
                .map(known -> new Warning("/key", Kind.SHIPPED_KEY));
    }

    /** Nothing is called unencrypted that an administrator has not allowed. */
    private static Seq<Warning> plain(Written whole) {
        return whole.textsBelow("")
                .filter(text -> isCalled(text.pointer()) && text.value().matches("([A-Z]+ )?http://.*"))
                .map(text -> new Warning(text.pointer(), Kind.PLAIN_HTTP));
    }

    private static boolean isCalled(String pointer) {
        return pointer.endsWith("Url")
                || pointer.endsWith("/issuer")
                || pointer.endsWith("/request")
                || pointer.endsWith("/revocation/url");
    }

    /** One of them, and where it stands. */
    record Warning(String pointer, Kind kind) {}

    /** What they are about. */
    enum Kind {
        SHIPPED_KEY,
        PLAIN_HTTP,
        EVENT_WITHOUT_REQUEST,
        EVENT_WITHOUT_SIGNATURE
    }
}
