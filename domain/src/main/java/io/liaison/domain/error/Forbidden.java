package io.liaison.domain.error;

import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Understood and possible, but not for this caller, or not from this machine. */
public sealed interface Forbidden extends Failure {

    record CredentialMissing() implements Forbidden {}

    record CredentialRejected() implements Forbidden {}

    record KeyExpired(Instant expiredAt) implements Forbidden {}

    /** Nobody had used it for too long, or it had lasted long enough, or nobody knows it any more. */
    record SessionEnded() implements Forbidden {}

    /** A form of ours that some other page has sent, or that nobody can tell who has. */
    record CrossSiteRequest() implements Forbidden {}

    /** The operator has told no issuer that people may come from its pages. */
    record SignInNotOffered() implements Forbidden {}

    /** The issuer has sent somebody back without having let them in; {@code error} is its name for why. */
    record SignInRefused(String error) implements Forbidden {}

    /** A token of an issuer, or one that was made to look like it. */
    record TokenNotAccepted(TokenFlaw flaw) implements Forbidden {}

    record TenantIsDisabled(String tenant) implements Forbidden {}

    /** {@code where} is the folder's path, or the tenant as a whole. */
    record PermissionMissing(Permission permission, String where) implements Forbidden {}

    /** The provider's address is one that this installation does not call. */
    record EgressRefused(String host, EgressRule rule) implements Forbidden {}

    /** The {@code state} came back in another browser than the one that it was given to. */
    record AuthorizationFromAnotherBrowser() implements Forbidden {}

    /** The tenant's administrators let nobody connect with it. */
    record ConnectorNotAllowed(ConnectorKey connector) implements Forbidden {}

    /** The tenant's administrators let nobody authenticate in this way; {@code allowed} is what they do allow. */
    record AuthenticationTypeNotAllowed(
            ConnectorKey connector, AuthenticationKind kind, Seq<AuthenticationKind> allowed) implements Forbidden {}

    /** Nothing proves that the provider has sent it. */
    record WebhookNotBelieved(Doubt doubt) implements Forbidden {}

    /** Why a message is not believed. */
    enum Doubt {
        UNSIGNED,
        OTHER_SIGNATURE,
        TOO_OLD,
        FROM_THE_FUTURE,
        UNTIMED,
        OTHER_CHALLENGE
    }

    /** What is wrong with a token. */
    enum TokenFlaw {
        MALFORMED,
        OTHER_ISSUER,
        SIGNATURE,
        OTHER_AUDIENCE,
        OTHER_SIGN_IN,
        EXPIRED,
        NOT_YET_VALID
    }

    /** Which part of the policy on outgoing calls was broken. */
    enum EgressRule {
        TLS_REQUIRED,
        PRIVATE_ADDRESS,
        UNSUPPORTED_SCHEME
    }
}
