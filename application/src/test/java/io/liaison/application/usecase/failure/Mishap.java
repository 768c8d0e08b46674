package io.liaison.application.usecase.failure;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Policies;
import io.liaison.application.fixture.Workbench;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.GovernanceDraft;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can befall any request between its preparation and itself, or while it is at work. */
public record Mishap(String name, Consumer<Workbench> event) {
    private static final GovernanceDraft OTHER_TYPES =
            Policies.leaving("petstore", AuthenticationKind.BRING_YOUR_OWN_APP);
    private static final GovernanceDraft FILLED_IN = Policies.presetting(
            "petstore",
            LinkedHashMap.of("clientId", Policies.given("machine"), "clientSecret", Policies.given("machine-secret")));

    public static Seq<Mishap> all() {
        return List.of(
                        atLarge(),
                        ProviderFailures.atTokenEndpoint()
                                .map(at("token endpoint", FakeProvider::troubleAtTokenEndpoint)),
                        ProviderFailures.atConsentPage().map(at("consent page", FakeProvider::troubleAtConsentPage)),
                        ProviderFailures.atApi().map(at("API", FakeProvider::troubleAtApi)),
                        ProviderFailures.atTokenEndpoint().map(at("revocation", FakeProvider::troubleAtRevocation)),
                        RedefinitionFailures.definitions().map(Mishap::redefined),
                        statementsThatLockNothing().map(Mishap::removedBefore),
                        statementsThatLockNothing().map(Mishap::replacedBefore))
                .flatMap(each -> each);
    }

    public void befall(Workbench bench) {
        event.accept(bench);
    }

    private static Seq<Mishap> atLarge() {
        return List.of(
                new Mishap("nothing", bench -> {}),
                new Mishap("the storage is lost", bench -> bench.memory.lose()),
                new Mishap("the master key is another one", bench -> bench.memory.replaceKey()),
                new Mishap("the keys of the tenant do not open", bench -> bench.memory.loseKeys()),
                new Mishap("every grant is revoked", bench -> bench.provider.revokeEverything()),
                new Mishap("the connector is denied", Mishap::denied),
                new Mishap("the types are others", bench -> GovernanceRequests.decide(bench, OTHER_TYPES)),
                new Mishap("fields are filled in", bench -> GovernanceRequests.decide(bench, FILLED_IN)),
                new Mishap("denied while at work", bench -> bench.memory.before("UnitOfWork.run", () -> denied(bench))),
                new Mishap("time passes", bench -> bench.clock.pass(PendingAuthorization.LIFETIME)),
                new Mishap("a year passes", bench -> bench.clock.pass(Duration.ofDays(365))),
                new Mishap("the clock is set back", bench -> bench.clock.pass(Duration.ofDays(-1))));
    }

    private static void denied(Workbench bench) {
        GovernanceRequests.decide(bench, Policies.CLOSED);
    }

    private static Function<Failure, Mishap> at(String place, BiConsumer<FakeProvider, Failure> trouble) {
        return failure -> new Mishap(
                failure.getClass().getSimpleName() + " at the " + place,
                bench -> trouble.accept(bench.provider, failure));
    }

    private static Mishap redefined(Connector definition) {
        return new Mishap("redefined as " + definition, bench -> Beginnings.redefine(bench, definition));
    }

    private static Mishap removedBefore(String statement) {
        return new Mishap(
                "removed before " + statement, bench -> bench.memory.before(statement, () -> Beginnings.remove(bench)));
    }

    private static Mishap replacedBefore(String statement) {
        return new Mishap(
                "replaced before " + statement,
                bench -> bench.memory.before(statement, () -> {
                    Beginnings.remove(bench);
                    Beginnings.redefine(bench, aConnector().build());
                }));
    }

    /** What a lock keeps from happening needs no test. */
    private static Seq<String> statementsThatLockNothing() {
        return List.of(
                "Folders.byId",
                "Connections.byId",
                "Connections.locked",
                "Connectors.byKey",
                "Connectors.locked",
                "OAuthApps.of",
                "PendingAuthorizations.byState",
                "PendingAuthorizations.take",
                "TokenGrants.read",
                "TokenGrants.whole",
                "RefreshLeases.take",
                "RefreshLeases.asking",
                "RefreshLeases.isHeld",
                "RefreshLeases.answered",
                "RefreshLeases.leftBehind",
                "RefreshLeases.renew",
                "RefreshLeases.giveBack",
                "Feeds.listening",
                "Feeds.keep",
                "ReceivedEvents.receive",
                "ReceivedEvents.lastOf",
                "Deliveries.byId",
                "UnitOfWork.run");
    }

    @Override
    public String toString() {
        return name;
    }
}
