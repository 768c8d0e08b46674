package io.liaison.domain.error;

import io.liaison.domain.shared.Permission;

/** Understood and possible, but not for this caller, or not from this machine. */
public sealed interface Forbidden extends Failure {

    record CredentialMissing() implements Forbidden {}

    record CredentialRejected() implements Forbidden {}

    /** {@code where} is the folder's path, or the tenant as a whole. */
    record PermissionMissing(Permission permission, String where) implements Forbidden {}

    /** The provider's address is one that this installation does not call. */
    record EgressRefused(String host, EgressRule rule) implements Forbidden {}

    /** The {@code state} came back in another browser than the one that it was given to. */
    record AuthorizationFromAnotherBrowser() implements Forbidden {}

    /** Which part of the policy on outgoing calls was broken. */
    enum EgressRule {
        TLS_REQUIRED,
        PRIVATE_ADDRESS,
        UNSUPPORTED_SCHEME
    }
}
