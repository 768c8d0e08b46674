package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.RequestRate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;

/** Opens the way to the providers; found by {@link java.util.ServiceLoader}, so that the engine knows none by name. */
public interface GatewayProvider {

    /** What settings call it by, such as {@code http}. */
    String name();

    /**
     * @failure 20030 the additional certificate authorities cannot be read
     * @failure 1009 what brokers ask of a client is none of that
     */
    Either<Failure, Gateway> open(Settings settings);

    /**
     * {@code allowedPrivateHosts} are {@code host} or {@code host:port} that may be called although they are private or
     * speak plain HTTP; {@code trustedAuthorities} is PEM text of authorities that are trusted beside the platform's.
     * {@code tokenIssuer} is whose tokens are credentials here beside keys; {@code requestRate} is what goes through one
     * connection; {@code brokers} are where events can be written to.
     */
    record Settings(
            Set<String> allowedPrivateHosts,
            Option<String> trustedAuthorities,
            Option<TokenIssuer> tokenIssuer,
            Option<Webhook> webhook,
            Duration connectTimeout,
            Duration readTimeout,
            RequestRate requestRate,
            Option<Brokers> brokers) {
        /** How long a connection may take, where nobody says otherwise. */
        public static final Duration USUAL_CONNECT_TIMEOUT = Duration.ofSeconds(5);
        /** The same of an answer. */
        public static final Duration USUAL_READ_TIMEOUT = Duration.ofSeconds(15);

        /** As many requests go through each connection as usual, and no event goes to a broker. */
        public Settings(
                Set<String> allowedPrivateHosts,
                Option<String> trustedAuthorities,
                Option<TokenIssuer> tokenIssuer,
                Option<Webhook> webhook,
                Duration connectTimeout,
                Duration readTimeout) {
            this(
                    allowedPrivateHosts,
                    trustedAuthorities,
                    tokenIssuer,
                    webhook,
                    connectTimeout,
                    readTimeout,
                    RequestRate.USUAL,
                    Option.none());
        }

        /** The usual patience, the platform's authorities, and nothing private but these hosts. */
        public static Settings allowing(String... privateHosts) {
            return new Settings(
                    HashSet.of(privateHosts), Option.none(), Option.none(), USUAL_CONNECT_TIMEOUT, USUAL_READ_TIMEOUT);
        }

        /** Nobody outside is told what happens by itself. */
        public Settings(
                Set<String> allowedPrivateHosts,
                Option<String> trustedAuthorities,
                Option<TokenIssuer> tokenIssuer,
                Duration connectTimeout,
                Duration readTimeout) {
            this(allowedPrivateHosts, trustedAuthorities, tokenIssuer, Option.none(), connectTimeout, readTimeout);
        }
    }

    /** Where announcements go, and the key that they are signed with: {@code whsec_} and Base64, as Standard Webhooks has it. */
    record Webhook(URI address, Secret key) {}

    /**
     * Brokers of Kafka: {@code servers} as {@code host:port} with commas between, and what they ask of a {@code client}, such
     * as {@code security.protocol}, by the names that Kafka's own clients have for it.
     */
    record Brokers(String servers, Map<String, Secret> client) {}

    /**
     * An OpenID Connect issuer that an operator has named, and trusts to say who somebody is. Its host may be private and
     * speak plain HTTP; its tokens have to be meant for {@code audience}, and open the {@code tenant}. People sign in on its
     * pages where it knows us as a {@code client}.
     */
    record TokenIssuer(URI address, String audience, String tenant, Option<IssuerClient> client) {

        /** One whose tokens are taken, and whose pages nobody is sent to. */
        public TokenIssuer(URI address, String audience, String tenant) {
            this(address, audience, tenant, Option.none());
        }
    }

    /** What an issuer knows us as, a public client where there is no secret, and what people are asked to let us know. */
    record IssuerClient(ClientId id, Option<Secret> secret, Scopes scopes) {}

    /** The open way: one of each port. */
    record Gateway(
            Nonces nonces,
            AuthorizationEndpoint authorizationEndpoint,
            TokenEndpoint tokenEndpoint,
            DeviceEndpoint deviceEndpoint,
            RevocationEndpoint revocationEndpoint,
            IdentityEndpoint identityEndpoint,
            ApiEndpoint apiEndpoint,
            Throttle throttle,
            ClientKeys clientKeys,
            ProofKeys proofKeys,
            TextPatterns patterns,
            ShippedConnectors shippedConnectors,
            IdentityTokens identityTokens,
            IssuerPages issuerPages,
            Option<EventsEndpoint> eventsEndpoint,
            EventWays events) {}

    /** The ways of events: in from providers, and out to targets. */
    record EventWays(
            PollAnswers answers, HookCalls calls, EventFilters filters, EventTargets targets, JsonMessages messages) {}
}
