package io.liaison.rest.wire;

import io.liaison.domain.access.Actor;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.DeliveryNotFound;
import io.liaison.domain.error.NotFound.EventNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.NotFound.KeyNotFound;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.NotFound.ResourceNotFound;
import io.liaison.domain.error.NotFound.RoleNotFound;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.TriggerId;
import io.vavr.control.Either;

/** Identifiers in addresses. One that cannot be an identifier leads nowhere, as an unknown one does. */
public final class PathIds {

    private PathIds() {}

    public static Either<Failure, FolderId> folder(String raw) {
        return FolderId.parse(raw).toEither(() -> new FolderNotFound(raw));
    }

    public static Either<Failure, ConnectionId> connection(String raw) {
        return ConnectionId.parse(raw).toEither(() -> new ConnectionNotFound(raw));
    }

    public static Either<Failure, ConnectorKey> connector(String raw) {
        return ConnectorKey.parse(raw).toEither(() -> new ConnectorNotFound(raw));
    }

    public static Either<Failure, RoleName> role(String raw) {
        return RoleName.parse(raw).toEither(() -> new RoleNotFound(raw));
    }

    /** {@code me} is whoever asks. */
    public static Either<Failure, PrincipalId> principal(String raw, Actor caller) {
        return raw.equals("me")
                ? Either.right(caller.principal())
                : PrincipalId.parse(raw).toEither(() -> new PrincipalNotFound(raw));
    }

    public static Either<Failure, ApiKeyId> key(String raw) {
        return ApiKeyId.parse(raw).toEither(() -> new KeyNotFound(raw));
    }

    public static Either<Failure, TriggerId> trigger(String raw) {
        return TriggerId.parse(raw).toEither(() -> new TriggerNotFound(raw));
    }

    public static Either<Failure, DeliveryId> delivery(String raw) {
        return DeliveryId.parse(raw).toEither(() -> new DeliveryNotFound(raw));
    }

    public static Either<Failure, EventId> event(String raw) {
        return EventId.parse(raw).toEither(() -> new EventNotFound(raw));
    }

    public static Either<Failure, ReferenceKind> referenceKind(String raw) {
        return ReferenceKind.parse(raw).toEither(() -> new ResourceNotFound(raw));
    }
}
