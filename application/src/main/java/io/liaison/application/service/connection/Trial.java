package io.liaison.application.service.connection;

import io.liaison.application.service.provider.Acquaintance;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.application.service.provider.ProviderClient;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Tries out what was entered before anything is stored: only details that work make a connection. */
public final class Trial {
    private final ProviderClients clients;
    private final ProviderCalls calls;
    private final Acquaintance acquaintance;

    public Trial(ProviderClients clients, ProviderCalls calls, Acquaintance acquaintance) {
        this.acquaintance = acquaintance;
        this.clients = clients;
        this.calls = calls;
    }

    /** For the types that need nobody's consent. */
    Either<Failure, Proven> run(TenantId tenant, Connector connector, Entered entered) {
        return clients.of(tenant, connector, entered)
                .flatMap(provider -> calls.grant(provider).flatMap(grant -> proven(provider, grant)));
    }

    /** Whether a consent can be asked for at all: addresses complete, an app to ask with, and a code where one is needed. */
    Either<Failure, Option<DeviceCode>> ask(TenantId tenant, Connector connector, Entered entered) {
        return clients.of(tenant, connector, entered)
                .flatMap(provider -> entered.credentials().kind().needsBrowser()
                        ? Either.right(Option.none())
                        : calls.deviceCode(provider).map(Option::some));
    }

    /** Asks whose account a grant opens, once it allows enough. */
    public Either<Failure, Proven> proven(ProviderClient provider, TokenGrant grant) {
        return provider.sufficient(grant)
                .flatMap(enough -> acquaintance.make(provider, enough))
                .map(known -> new Proven(known.provider(), grant, known.account()));
    }
}
