package io.liaison.domain.error;

import io.liaison.domain.shared.ReferenceKind;

/**
 * Nothing by that name, or nothing that the caller may see: the answer is the same, so that it betrays nothing. The
 * name is kept as it was sent, since it need not be an identifier at all.
 */
public sealed interface NotFound extends Failure {

    record FolderNotFound(String folder) implements NotFound {}

    record ConnectionNotFound(String connection) implements NotFound {}

    record ConnectorNotFound(String connector) implements NotFound {}

    record ReferenceNotFound(ReferenceKind kind, String key) implements NotFound {}

    record RoleNotFound(String role) implements NotFound {}

    record PrincipalNotFound(String principal) implements NotFound {}

    /** Whoever is named holds no role in that folder itself, whatever it holds above. */
    record MemberNotFound(String principal) implements NotFound {}

    record OAuthAppNotFound(String connector) implements NotFound {}

    record KeyNotFound(String key) implements NotFound {}

    record TenantNotFound(String tenant) implements NotFound {}

    record TriggerNotFound(String trigger) implements NotFound {}

    record EventNotFound(String event) implements NotFound {}

    record DeliveryNotFound(String delivery) implements NotFound {}

    /** Nobody was given this address to post to. It is secret, so it is not named. */
    record HookNotFound() implements NotFound {}

    record ResourceNotFound(String resource) implements NotFound {}

    /** {@code code} is no number of the catalogue, or no number at all. */
    record ErrorCodeNotFound(String code) implements NotFound {}

    /** The {@code state} or the ticket was never ours, or its record is long gone. */
    record AuthorizationNotFound() implements NotFound {}
}
