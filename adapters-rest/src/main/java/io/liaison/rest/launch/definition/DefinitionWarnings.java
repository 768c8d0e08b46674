package io.liaison.rest.launch.definition;

import io.liaison.application.port.outbound.ShippedConnectors;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Conflict.EventLack;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is allowed to stand in a definition, and yet may not work where it is meant to. */
record DefinitionWarnings(Written.Members written, ShippedConnectors shipped, Option<String> address) {

    Seq<Warning> all() {
        return taken().toList().appendAll(plain("", written));
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
    private static Seq<Warning> plain(String pointer, Written part) {
        return switch (part) {
            case Written.Members members ->
                members.values()
                        .keySet()
                        .toList()
                        .flatMap(name -> members.values()
                                .get(name)
                                .toList()
                                .flatMap(value -> plain(pointer + JsonPointer.step(name), value)));
            case Written.Items items ->
                items.values()
                        .zipWithIndex((item, index) -> plain(pointer + "/" + index, item))
                        .flatMap(found -> found);
            case Written.Text text ->
                isCalled(pointer) && text.value().matches("([A-Z]+ )?http://.*")
                        ? List.of(new Warning(pointer, Kind.PLAIN_HTTP))
                        : List.empty();
            case Written.Amount amount -> List.empty();
            case Written.Flag flag -> List.empty();
        };
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
