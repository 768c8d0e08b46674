package io.liaison.domain.error;

import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.Seq;

/** The provider was asked and said no, or answered what no client can use. Its own words are kept apart from ours. */
public sealed interface Refused extends Failure {

    /** Empty when the provider gave no words. */
    ProviderMessage providerMessage();

    /** {@code error} is the provider's OAuth error code or HTTP status. */
    record ProviderRefused(String error, ProviderMessage providerMessage) implements Refused {}

    /** The grant is void: revoked, expired, or used up. Only a new consent or credential mends that. */
    record GrantRejected(String error, ProviderMessage providerMessage) implements Refused {}

    /**
     * The grant is void, and an earlier request for its successor was never answered: the provider has most likely given one
     * out that has not arrived.
     */
    record AnswerLost(String error, ProviderMessage providerMessage) implements Refused {}

    /**
     * A code for another device is void, and an earlier question with it was never answered: the provider has most likely
     * given out its grant, which has not arrived.
     */
    record ConsentLost(String error, ProviderMessage providerMessage) implements Refused {}

    /** The app is not accepted: unknown, or its secret has been changed. That says nothing about what it was granted. */
    record ClientRejected(String error, ProviderMessage providerMessage) implements Refused {}

    record AuthorizationDenied(ProviderMessage providerMessage) implements Refused {}

    /** The grant allows less than it must: somebody has left something out where the consent was given. */
    record ScopesMissing(Seq<String> scopes) implements Refused {
        @Override
        public ProviderMessage providerMessage() {
            return ProviderMessage.NONE;
        }
    }

    /** The answer came from another issuer than the one that was asked (RFC 9207). */
    record IssuerMismatch(String expected, String actual) implements Refused {
        @Override
        public ProviderMessage providerMessage() {
            return ProviderMessage.NONE;
        }
    }

    /** Tokens are to be bound to a key, and the issuer does not offer to bind them to one that we have. */
    record BindingNotOffered(String issuer) implements Refused {
        @Override
        public ProviderMessage providerMessage() {
            return ProviderMessage.NONE;
        }
    }

    /** The token is anybody's who holds it, although it must not be. */
    record TokenUnbound() implements Refused {
        @Override
        public ProviderMessage providerMessage() {
            return ProviderMessage.NONE;
        }
    }

    /** The target of a trigger was reached and did not take what it was sent; {@code answer} is its status. */
    record TargetRefused(String answer, ProviderMessage providerMessage) implements Refused {}

    record ProviderMisbehaved(Misbehaviour what, ProviderMessage providerMessage) implements Refused {}

    /** The connection is known to be broken; {@code cause} is the code of its diagnosis. */
    record ConnectionBroken(ConnectionId connection, ErrorCode cause, ProviderMessage providerMessage)
            implements Refused {}

    /** The provider has refused so often that it is left alone; {@code cause} is the name of the last reason's code. */
    record LockedOut(String cause, ProviderMessage providerMessage) implements Refused {}

    /** How an answer failed to be one. */
    enum Misbehaviour {
        NOT_JSON,
        EMPTY,
        TOO_LARGE,
        REDIRECT,
        INCOMPLETE,
        NO_IDENTITY,
        FOREIGN_FACT,
        UNEXPLAINED
    }
}
