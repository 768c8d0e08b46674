package io.liaison.rest.reference;

import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Version;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PathIds;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What clients may say about references; {@code id}, {@code kind} and {@code key} stand in the address. */
final class ReferenceRequests {

    private ReferenceRequests() {}

    static Either<Failure, RegisterReference.Command> register(
            Actor actor, String id, String kind, String key, Option<Version> read, Body body) {
        return PathIds.connection(id)
                .flatMap(connection -> PathIds.referenceKind(kind)
                        .flatMap(ofKind -> body.read(members -> new RegisterReference.Command(
                                actor,
                                connection,
                                ofKind,
                                key,
                                members.text("name"),
                                members.text("owner"),
                                members.text("url"),
                                read,
                                members.unread()))));
    }

    static Either<Failure, RemoveReference.Command> remove(
            Actor actor, String id, String kind, String key, Option<Version> read) {
        return PathIds.connection(id)
                .flatMap(connection -> PathIds.referenceKind(kind)
                        .map(ofKind -> new RemoveReference.Command(actor, connection, ofKind, key, read)));
    }
}
