package io.liaison.application.service.farewell;

import io.liaison.application.port.outbound.Farewells;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.provider.ProviderClient;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.farewell.Addressee;
import io.liaison.domain.farewell.Farewell;
import io.liaison.domain.farewell.Manner;
import io.liaison.domain.farewell.Origin;
import io.liaison.domain.farewell.Patience;
import io.liaison.domain.shared.FarewellId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/** Writes down that a provider is to be told of a grant. Belongs in the unit of work that leaves the grant behind. */
public final class Partings {
    private final Farewells farewells;
    private final TokenGrants grants;
    private final SecretVault vault;
    private final Keepsakes keepsakes;
    private final ProviderClients clients;
    private final Ids ids;
    private final InstantSource clock;

    Partings(
            Farewells farewells,
            TokenGrants grants,
            SecretVault vault,
            Keepsakes keepsakes,
            ProviderClients clients,
            Ids ids,
            InstantSource clock) {
        this.farewells = farewells;
        this.grants = grants;
        this.vault = vault;
        this.keepsakes = keepsakes;
        this.clients = clients;
        this.ids = ids;
        this.clock = clock;
    }

    /** The grant that a connection has. What does not open, or fits no connector any more, must not keep it alive. */
    public Either<Failure, Option<Farewell>> with(Connection connection) {
        return with(connection, Duration.ZERO);
    }

    /** The same, and it is not told before that long. */
    public Either<Failure, Option<Farewell>> with(Connection connection, Duration later) {
        return grants.whole(connection.placement().tenant(), connection.id())
                .toOption()
                .flatMap(grant -> grant)
                .flatMap(grant -> clients.of(connection, connection.details())
                        .toOption()
                        .map(provider -> with(connection, provider, grant, connection.account(), later)))
                .getOrElse(() -> Either.right(Option.none()));
    }

    /** Another grant of it; none where nobody could be told. */
    public Either<Failure, Option<Farewell>> with(
            Connection connection, ProviderClient provider, TokenGrant grant, Option<Account> account) {
        return with(connection, provider, grant, account, Duration.ZERO);
    }

    private Either<Failure, Option<Farewell>> with(
            Connection connection, ProviderClient provider, TokenGrant grant, Option<Account> account, Duration later) {
        return Addressee.canBeTold(provider.client().endpoints())
                ? keep(
                                connection,
                                provider,
                                RevocableToken.of(
                                        grant, provider.client().dialect().revocation()),
                                account,
                                later)
                        .map(Option::some)
                : Either.right(Option.none());
    }

    private Either<Failure, Farewell> keep(
            Connection connection,
            ProviderClient provider,
            RevocableToken token,
            Option<Account> account,
            Duration later) {
        var placement = connection.placement();
        var id = new FarewellId(ids.next());
        var owner = SecretOwner.farewell(placement.tenant(), id);
        var origin = new Origin(placement.tenant(), connection.id(), placement.connector(), account.map(Account::id));
        return addressee(owner, provider)
                .flatMap(addressee -> vault.keep(owner, token.purpose(), token.value())
                        .map(ref -> new Farewell(id, origin, addressee, ref, Patience.from(clock.instant(), later))))
                .flatMap(farewells::add);
    }

    private Either<Failure, Addressee> addressee(SecretOwner owner, ProviderClient provider) {
        var client = provider.client();
        return keepsakes
                .keep(owner, client.credential())
                .map(proof -> new Addressee(
                        client.id(),
                        proof,
                        client.endpoints().issuer(),
                        client.endpoints().revocation(),
                        provider.offer().endpoints().reach(),
                        Manner.of(client)));
    }
}
