package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.Workbench.machine;
import static io.liaison.application.usecase.failure.Beginnings.NEVER_THERE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CERTIFICATE;
import static io.liaison.domain.shared.AuthenticationKind.CLIENT_CREDENTIALS;

import io.liaison.application.fixture.Policies;
import io.liaison.application.fixture.Tickets;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthenticationTypeNotAllowed;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.FieldIsPreset;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.governance.GovernanceDraft;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What goes wrong with policies on connectors, and with what they do not allow. */
final class GovernanceFailures {
    private static final GovernanceDraft DENIED = Policies.denying("petstore");
    private static final GovernanceDraft CERTIFICATES = Policies.leaving("petstore", CLIENT_CERTIFICATE);
    private static final GovernanceDraft FILLED_IN =
            Policies.presetting("petstore", LinkedHashMap.of("clientId", Policies.given("machine")));
    private static final GovernanceDraft FORGETFUL =
            Policies.presetting("petstore", LinkedHashMap.of("clientSecret", Policies.KEPT));
    private static final GovernanceDraft MISSPELLED = Policies.denying("the petstore");
    private static final GovernanceDraft ALL_BAD = new GovernanceDraft(Option.none(), MISSPELLED.connectors());

    private GovernanceFailures() {}

    static Seq<Scenario> all() {
        return policies().appendAll(creations()).appendAll(reconnections()).appendAll(consents());
    }

    private static Seq<Scenario> policies() {
        return List.of(
                Scenario.of(
                        GetConnectorPolicy.class,
                        PermissionMissing.class,
                        bench -> GovernanceRequests.get(bench, Beginnings.nobody(bench))),
                Scenario.of(GovernConnectors.class, InvalidArgument.class, bench -> govern(bench, MISSPELLED)),
                Scenario.of(GovernConnectors.class, MissingParameter.class, bench -> govern(bench, FORGETFUL)),
                Scenario.of(GovernConnectors.class, InvalidFields.class, bench -> govern(bench, ALL_BAD)),
                Scenario.of(
                        GovernConnectors.class,
                        StaleVersion.class,
                        bench -> GovernanceRequests.govern(bench, bench.admin, DENIED, NEVER_THERE)));
    }

    private static Seq<Scenario> creations() {
        return List.of(
                Scenario.of(CreateConnection.class, ConnectorNotAllowed.class, bench -> create(bench, DENIED)),
                Scenario.of(
                        CreateConnection.class,
                        AuthenticationTypeNotAllowed.class,
                        bench -> create(bench, CERTIFICATES)),
                Scenario.of(CreateConnection.class, FieldIsPreset.class, bench -> create(bench, FILLED_IN)));
    }

    private static Seq<Scenario> reconnections() {
        return List.of(
                Scenario.of(ReconnectConnection.class, ConnectorNotAllowed.class, bench -> reconnect(bench, DENIED)),
                Scenario.of(
                        ReconnectConnection.class,
                        AuthenticationTypeNotAllowed.class,
                        bench -> reconnect(bench, CERTIFICATES)),
                Scenario.of(ReconnectConnection.class, FieldIsPreset.class, bench -> reconnect(bench, FILLED_IN)));
    }

    private static Seq<Scenario> consents() {
        return List.of(
                Scenario.of(StartAuthorization.class, ConnectorNotAllowed.class, bench -> start(bench, DENIED)),
                Scenario.of(
                        StartAuthorization.class,
                        AuthenticationTypeNotAllowed.class,
                        bench -> start(bench, CERTIFICATES)),
                Scenario.of(CompleteAuthorization.class, ConnectorNotAllowed.class, bench -> consent(bench, DENIED)),
                Scenario.of(
                        CompleteAuthorization.class,
                        AuthenticationTypeNotAllowed.class,
                        bench -> consent(bench, CERTIFICATES)));
    }

    private static Either<Failure, ?> govern(Workbench bench, GovernanceDraft draft) {
        return GovernanceRequests.govern(bench, bench.admin, draft, UNREAD);
    }

    private static Either<Failure, ?> create(Workbench bench, GovernanceDraft policy) {
        GovernanceRequests.decide(bench, policy);
        return bench.create("Books", CLIENT_CREDENTIALS, machine());
    }

    private static Either<Failure, ?> reconnect(Workbench bench, GovernanceDraft policy) {
        var id = Beginnings.machine(bench).id();
        GovernanceRequests.decide(bench, policy);
        return ConnectionRequests.reconnect(bench, bench.admin, id, machine());
    }

    /** The policy comes before a person has gone to the provider. */
    private static Either<Failure, ?> start(Workbench bench, GovernanceDraft policy) {
        var asked = Beginnings.asked(bench);
        GovernanceRequests.decide(bench, policy);
        return bench.liaison.authorizations().startAuthorization().start(Tickets.of(asked));
    }

    /** The policy comes while a person is at the provider. */
    private static Either<Failure, ?> consent(Workbench bench, GovernanceDraft policy) {
        var state = bench.stateOf(Beginnings.asked(bench));
        GovernanceRequests.decide(bench, policy);
        return ConsentRequests.complete(bench, state, ConsentRequests.code(bench, "ada"));
    }
}
