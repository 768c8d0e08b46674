package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connection.SayFarewells;
import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.farewell.FarewellUseCases;
import io.liaison.application.service.governance.ConnectorGate;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.ProviderAccess;
import io.liaison.application.service.provider.PublicAddress;
import io.liaison.application.service.subscription.Leftovers;
import java.net.URI;
import java.time.InstantSource;

/** The use cases of connections, and those of their parts that consents and folders share. */
public final class ConnectionUseCases {
    private final Guard guard;
    private final Storage storage;
    private final ProviderAccess providers;
    private final InstantSource clock;
    private final Ledger ledger;
    private final News news;
    private final Consents consents;
    private final Herald herald;
    private final FarewellUseCases farewells;
    private final Gateway gateway;

    public ConnectionUseCases(
            Guard guard,
            Storage storage,
            Ledger ledger,
            ProviderAccess providers,
            Gateway gateway,
            ConnectionEvents events,
            URI publicUrl,
            InstantSource clock) {
        this.guard = guard;
        this.storage = storage;
        this.ledger = ledger;
        this.providers = providers;
        this.clock = clock;
        this.news = new News(events);
        this.gateway = gateway;
        this.consents = new Consents(
                storage.authorizations(), storage.devices(), gateway.nonces(), new PublicAddress(publicUrl));
        this.herald =
                new Herald(storage.connections(), storage.outbox(), gateway.eventsEndpoint(), storage.ids(), clock);
        this.farewells = new FarewellUseCases(storage, providers, events, clock);
    }

    public CreateConnection createConnection() {
        return new CreateConnectionService(
                guard,
                new CreationForm(providers.shelf(), gate(), storage.ids()),
                trial(),
                new NewConnections(
                        gate(),
                        providers.shelf(),
                        storage.connections(),
                        storage.grants(),
                        providers.strongroom(),
                        consents,
                        news,
                        ledger,
                        clock),
                ledger);
    }

    public ReconnectConnection reconnectConnection() {
        return new ReconnectConnectionService(
                guard, providers.shelf(), providers.strongroom(), gate(), trial(), reconnections(), ledger);
    }

    public GetConnection getConnection() {
        return new GetConnectionService(guard, clock);
    }

    public ListConnections listConnections() {
        return new ListConnectionsService(guard, storage.connections(), clock);
    }

    public CountConnections countConnections() {
        return new CountConnectionsService(guard, storage.connections(), clock);
    }

    public ListOwners listOwners() {
        return new ListOwnersService(guard, storage.connections());
    }

    public EditConnection editConnection() {
        return new EditConnectionService(
                guard, storage.connections(), storage.events().feeds(), ledger, news, clock);
    }

    public MoveConnection moveConnection() {
        return new MoveConnectionService(guard, storage.connections(), ledger, news, clock);
    }

    public CheckConnection checkConnection(Awaited awaited) {
        return new CheckConnectionService(guard, examination(), awaited, ledger, clock);
    }

    public GetToken getToken() {
        return new GetTokenService(storage.grants(), inForce(), proofs(), ledger);
    }

    public RequestThrough requestThrough() {
        return new RequestThroughService(
                storage.grants(), gateway.throttle(), inForce(), access(), calls(), ledger, clock);
    }

    /** What the engine itself asks APIs. */
    public OwnRequests ownRequests() {
        return new OwnRequests(
                storage.grants(), inForce(), providers.clients(), access(), calls(), gateway.throttle(), clock);
    }

    public DeleteConnection deleteConnection() {
        var lastToken = new LastToken(leftovers(), storage.grants(), inForce());
        return new DeleteConnectionService(guard, storage.references(), lastToken, removals(), ledger);
    }

    public Examination examination() {
        return new Examination(
                storage.grants(),
                new Probe(renewal(), providers.clients(), providers.acquaintance(), clock),
                statuses(),
                clock);
    }

    public Prolongation prolongation() {
        return new Prolongation(storage.grants(), renewal());
    }

    public Warnings warnings() {
        return new Warnings(storage.unitOfWork(), storage.ends(), herald, news, clock);
    }

    public SayFarewells sayFarewells() {
        return farewells.sayFarewells();
    }

    /** For those who leave grants behind elsewhere. */
    public FarewellUseCases farewells() {
        return farewells;
    }

    public Removals removals() {
        return new Removals(
                storage.connections(), farewells.partings(), farewells.telling(), leftovers(), news, ledger, clock);
    }

    /** What is left to be told about subscriptions that nobody needs any more. */
    public Leftovers leftovers() {
        var events = storage.events();
        return new Leftovers(
                events.triggers(),
                events.feeds(),
                events.formerSubscriptions(),
                storage.grants(),
                providers.clients(),
                gateway.events().messages(),
                storage.ids(),
                clock);
    }

    public ConnectorGate gate() {
        return new ConnectorGate(storage.policies(), providers.strongroom(), providers.form(), storage.unitOfWork());
    }

    public Trial trial() {
        return new Trial(providers.clients(), providers.calls(), providers.acquaintance());
    }

    public Statuses statuses() {
        return new Statuses(storage.unitOfWork(), storage.connections(), storage.grants(), news, ledger, herald, clock);
    }

    public Reconnections reconnections() {
        return new Reconnections(
                gate(),
                storage.connections(),
                storage.grants(),
                storage.vault(),
                providers.strongroom(),
                consents,
                farewells.partings(),
                farewells.telling(),
                news,
                ledger,
                herald,
                clock);
    }

    public Recovery recovery() {
        return new Recovery(storage.grants(), storage.leases(), successor(), statuses());
    }

    private TokenRenewal renewal() {
        return new TokenRenewal(
                storage.grants(),
                storage.leases(),
                storage.unitOfWork(),
                successor(),
                new Setbacks(storage.leases(), statuses()),
                recovery(),
                clock);
    }

    private ApiAccess access() {
        return new ApiAccess(storage.connections(), providers.clients(), providers.strongroom());
    }

    private ApiCalls calls() {
        return new ApiCalls(gateway.apiEndpoint(), renewal(), storage.grants(), gateway.throttle(), clock);
    }

    private TokenInForce inForce() {
        return new TokenInForce(storage.grants(), renewal(), statuses(), clock);
    }

    private Successor successor() {
        return new Successor(
                storage.grants(),
                storage.leases(),
                storage.connections(),
                providers.clients(),
                providers.calls(),
                statuses(),
                clock);
    }

    private Proofs proofs() {
        return new Proofs(storage.connections(), providers.strongroom(), gateway.proofKeys(), clock);
    }
}
