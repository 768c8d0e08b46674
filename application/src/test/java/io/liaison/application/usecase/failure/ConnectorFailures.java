package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.NEVER_THERE;
import static io.liaison.application.usecase.failure.Beginnings.PETSTORE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static io.liaison.domain.fixture.DefinitionBuilder.anOffer;

import io.liaison.application.fixture.Drafts;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Conflict.ConnectorBreaksConnections;
import io.liaison.domain.error.Conflict.ConnectorInUse;
import io.liaison.domain.error.Conflict.ConnectorIsBuiltIn;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.OAuthAppNotFound;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What goes wrong with connectors. */
final class ConnectorFailures {
    private static final ConnectorKey ZOO = new ConnectorKey("zoo");
    private static final ConnectorDraft GOOD = Drafts.of("zoo", "Zoo");
    private static final ConnectorDraft NAMELESS = Drafts.of("zoo", " ");
    private static final ConnectorDraft BADLY_KEYED = Drafts.of("the zoo", "Zoo");
    private static final ConnectorDraft ALL_BAD = Drafts.of("the zoo", " ");

    private ConnectorFailures() {}

    static Seq<Scenario> all() {
        return List.of(definitions(), installations(), removals(), apps(), lists())
                .flatMap(each -> each);
    }

    private static Seq<Scenario> definitions() {
        return List.of(
                Scenario.of(DefineConnector.class, MissingParameter.class, bench -> define(bench, NAMELESS, UNREAD)),
                Scenario.of(DefineConnector.class, InvalidArgument.class, bench -> define(bench, BADLY_KEYED, UNREAD)),
                Scenario.of(DefineConnector.class, InvalidFields.class, bench -> define(bench, ALL_BAD, UNREAD)),
                Scenario.of(DefineConnector.class, ConnectorNotFound.class, bench -> define(bench, GOOD, NEVER_THERE)),
                Scenario.of(DefineConnector.class, StaleVersion.class, bench -> {
                    define(bench, GOOD, UNREAD).get();
                    return define(bench, GOOD, NEVER_THERE);
                }),
                Scenario.of(DefineConnector.class, ConnectorBreaksConnections.class, bench -> {
                    bench.machineConnection("Ledger");
                    return ConnectorRequests.define(
                            bench,
                            bench.admin,
                            aDefinition().offering(anOffer("api_key")).draft(),
                            Option.none());
                }),
                Scenario.of(DefineConnector.class, ConnectorIsBuiltIn.class, bench -> {
                    install(bench, GOOD).get();
                    return define(bench, GOOD, UNREAD);
                }));
    }

    private static Seq<Scenario> installations() {
        return List.of(
                Scenario.of(InstallConnector.class, MissingParameter.class, bench -> install(bench, NAMELESS)),
                Scenario.of(InstallConnector.class, InvalidArgument.class, bench -> install(bench, BADLY_KEYED)),
                Scenario.of(InstallConnector.class, InvalidFields.class, bench -> install(bench, ALL_BAD)));
    }

    private static Seq<Scenario> removals() {
        return List.of(
                Scenario.of(RemoveConnector.class, ConnectorInUse.class, bench -> {
                    Beginnings.machine(bench);
                    return ConnectorRequests.remove(bench, bench.admin, PETSTORE, UNREAD);
                }),
                Scenario.of(
                        RemoveConnector.class,
                        StaleVersion.class,
                        bench -> ConnectorRequests.remove(bench, bench.admin, PETSTORE, NEVER_THERE)),
                Scenario.of(RemoveConnector.class, ConnectorIsBuiltIn.class, bench -> {
                    install(bench, GOOD).get();
                    return ConnectorRequests.remove(bench, bench.admin, ZOO, UNREAD);
                }));
    }

    private static Seq<Scenario> apps() {
        return List.of(
                Scenario.of(ConfigureOAuthApp.class, MissingParameter.class, bench -> app(bench, " ", "read")),
                Scenario.of(ConfigureOAuthApp.class, InvalidArgument.class, bench -> app(bench, "app", "two words")),
                Scenario.of(ConfigureOAuthApp.class, InvalidFields.class, bench -> app(bench, " ", "two words")),
                Scenario.of(
                        ConfigureOAuthApp.class,
                        StaleVersion.class,
                        bench -> ConnectorRequests.configure(
                                bench, bench.admin, PETSTORE, "app", List.empty(), NEVER_THERE)),
                Scenario.of(ConfigureOAuthApp.class, OAuthAppNotFound.class, bench -> {
                    define(bench, GOOD, UNREAD).get();
                    return ConnectorRequests.configure(bench, bench.admin, ZOO, "app", List.empty(), NEVER_THERE);
                }));
    }

    private static Seq<Scenario> lists() {
        return List.of(Scenario.of(
                ListConnectors.class,
                InvalidArgument.class,
                bench -> ConnectorRequests.list(bench, bench.admin, Beginnings.FOREIGN_PAGE)));
    }

    private static Either<Failure, ?> define(Workbench bench, ConnectorDraft draft, Option<Version> read) {
        return ConnectorRequests.define(bench, bench.admin, draft, read);
    }

    private static Either<Failure, ?> install(Workbench bench, ConnectorDraft draft) {
        return ConnectorRequests.install(bench, bench.admin, draft);
    }

    private static Either<Failure, ?> app(Workbench bench, String client, String scope) {
        return ConnectorRequests.configure(bench, bench.admin, PETSTORE, client, List.of(scope), UNREAD);
    }
}
