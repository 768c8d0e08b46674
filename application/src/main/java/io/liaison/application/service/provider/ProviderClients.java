package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.OAuthApps;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Credentials;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Possession;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.ShownCredentials;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.KnownValues;
import io.liaison.domain.connector.LearnedFact;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.connector.ParameterTemplates;
import io.liaison.domain.error.Conflict.ConnectorRedefined;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Makes a client of a connector's definition and of what was entered: addresses filled in, secrets opened. */
public final class ProviderClients {
    private final Shelf shelf;
    private final OAuthApps apps;
    private final SecretVault vault;
    private final Strongroom strongroom;

    public ProviderClients(Shelf shelf, OAuthApps apps, SecretVault vault, Strongroom strongroom) {
        this.shelf = shelf;
        this.apps = apps;
        this.vault = vault;
        this.strongroom = strongroom;
    }

    /** The client of a stored connection, with the details that it has or is about to have. */
    public Either<Failure, ProviderClient> of(Connection connection, AuthenticationDetails details) {
        return of(connection, details, LinkedHashMap.empty());
    }

    /** The same when the provider has just told something in the address of a redirect. */
    public Either<Failure, ProviderClient> of(
            Connection connection, AuthenticationDetails details, Map<String, String> told) {
        return offered(connection, details).flatMap(offered -> of(connection, details, offered, told));
    }

    /** The same when it is known what the connection was offered. */
    public Either<Failure, ProviderClient> of(Connection connection, Offered offered) {
        return of(connection, connection.details(), offered, LinkedHashMap.empty());
    }

    /** The client of details that are not stored yet. */
    public Either<Failure, ProviderClient> of(TenantId tenant, Connector connector, Entered entered) {
        return connector
                .offer(entered.credentials().kind())
                .flatMap(offer -> of(tenant, new Offered(connector, offer), entered, LinkedHashMap.empty()));
    }

    /** What the connector of a stored connection offers now for such details. Nothing secret is opened for that. */
    public Either<Failure, Offered> offered(Connection connection, AuthenticationDetails details) {
        var made = connection.placement();
        return shelf.byKey(made.tenant(), made.connector())
                .flatMap(connector -> connector
                        .offer(details.how().kind())
                        .mapLeft(why -> ConnectorRedefined.since(connector.key(), why))
                        .map(offer -> new Offered(connector, offer)));
    }

    private Either<Failure, ProviderClient> of(
            Connection connection, AuthenticationDetails details, Offered offered, Map<String, String> told) {
        var tenant = connection.placement().tenant();
        return strongroom
                .open(SecretOwner.connection(tenant, connection.id()), details)
                .flatMap(entered -> offered.offer()
                        .api()
                        .learnedFrom(fact -> inRedirect(fact, told))
                        .flatMap(facts -> of(tenant, offered, entered, facts)
                                .mapLeft(why -> ConnectorRedefined.since(
                                        offered.connector().key(), why))));
    }

    private Either<Failure, ProviderClient> of(
            TenantId tenant, Offered offered, Entered entered, Map<String, String> facts) {
        var connector = offered.connector();
        var offer = offered.offer();
        var known = new KnownValues(entered.texts().merge(offer.api().usual()), entered.secret()).with(facts);
        return proof(tenant, connector.key(), offer.clientAuthentication(), entered.credentials())
                .flatMap(proof -> client(offer, proof, known, entered))
                .flatMap(client -> offer.api()
                        .unlessOutOfReach(known.open())
                        .map(reachable ->
                                new ProviderClient(connector, offer, entered.credentials(), client, known, facts)));
    }

    private static Either<Failure, OAuthClient> client(
            AuthenticationOffer offer, Proof proof, KnownValues known, Entered entered) {
        var named =
                known.open().put(ParameterTemplates.CLIENT_ID, proof.client().value());
        return offer.endpoints()
                .expand(named, offer.api().facts())
                .map(endpoints -> new OAuthClient(
                        proof.client(),
                        proof.credential(),
                        endpoints,
                        possession(offer, entered),
                        offer.dialect(),
                        offer.parameters().filledWith(known, offer.api().headers(), proof.client())));
    }

    private static Option<String> inRedirect(LearnedFact fact, Map<String, String> told) {
        return fact.origin().inRedirect().flatMap(told::get);
    }

    /** A key stays in use whatever the connector has come to say since: the grant may be bound to it. */
    private static Option<Possession> possession(AuthenticationOffer offer, Entered entered) {
        return entered.proofKey().map(key -> new Possession(key, offer.binding() == TokenBinding.REQUIRED));
    }

    private Either<Failure, Proof> proof(
            TenantId tenant, ConnectorKey connector, ClientAuthentication method, Credentials credentials) {
        return switch (credentials) {
            case Credentials.Certificate it -> Either.right(new Proof(it.client(), certified(method, it.key())));
            case Credentials.TenantApp it -> tenantApp(tenant, connector, method);
            case Credentials.ClientSecret it ->
                Either.right(new Proof(it.client(), shared(method, Option.some(it.secret()))));
            case Credentials.OwnApp it -> Either.right(new Proof(it.client(), shared(method, it.secret())));
            case Credentials.Device it ->
                it.app()
                        .<Either<Failure, Proof>>map(
                                app -> Either.right(new Proof(app.client(), shared(method, app.secret()))))
                        .getOrElse(() -> tenantApp(tenant, connector, method));
            case Credentials.JwtBearer it -> Either.right(new Proof(it.client(), new ClientCredential.Unproven()));
            case ShownCredentials it -> Either.right(Proof.of(OAuthClient.ofNoServer(it.kind())));
        };
    }

    private Either<Failure, Proof> tenantApp(TenantId tenant, ConnectorKey connector, ClientAuthentication method) {
        return apps.of(tenant, connector)
                .flatMap(known -> known.toEither(() -> new OAuthAppMissing(connector)))
                .flatMap(app -> secretOf(app).map(secret -> new Proof(app.client(), shared(method, secret))));
    }

    private Either<Failure, Option<Secret>> secretOf(OAuthApp app) {
        var owner = SecretOwner.app(app.tenant(), app.connector());
        return app.secret()
                .map(ref -> vault.open(owner, ref).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }

    private static ClientCredential certified(ClientAuthentication method, ClientKey key) {
        return method == ClientAuthentication.PRIVATE_KEY_JWT
                ? new ClientCredential.SignedAssertion(key)
                : new ClientCredential.MutualTls(key);
    }

    private static ClientCredential shared(ClientAuthentication method, Option<Secret> secret) {
        return secret.<ClientCredential>map(text -> method == ClientAuthentication.CLIENT_SECRET_POST
                        ? new ClientCredential.InBody(text)
                        : new ClientCredential.InHeader(text))
                .getOrElse(ClientCredential.Unproven::new);
    }

    /** A connector, and the way to authenticate of it that somebody has taken. */
    public record Offered(Connector connector, AuthenticationOffer offer) {}

    private record Proof(ClientId client, ClientCredential credential) {
        static Proof of(OAuthClient client) {
            return new Proof(client.id(), client.credential());
        }
    }
}
