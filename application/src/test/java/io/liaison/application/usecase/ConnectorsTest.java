package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Drafts;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Conflict.ConnectorInUse;
import io.liaison.domain.error.Conflict.ConnectorIsBuiltIn;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ConnectorsTest {
    private static final Option<Version> NOTHING = Option.none();
    private static final Option<Version> FIRST = Option.some(Version.FIRST);
    private static final Version SECOND = new Version(2);
    private static final Either<Failure, Object> BUILT_IN =
            Either.left(new ConnectorIsBuiltIn(new ConnectorKey("zoo")));
    private final Workbench bench = new Workbench();

    @Test
    void a_first_definition_is_new_and_has_the_first_version() {
        var defined = define("Zoo", NOTHING).get();

        assertThat(defined.isNew()).isTrue();
        assertThat(defined.subject().governed().connector().version()).isEqualTo(Version.FIRST);
    }

    @Test
    void another_definition_advances_the_version_and_the_same_one_again_does_not() {
        define("Zoo", NOTHING).get();

        var redefined = define("Garden", NOTHING).get();
        var again = define("Garden", NOTHING).get();

        assertThat(redefined).isEqualTo(new Stored<>(redefined.subject(), false));
        assertThat(redefined.subject().governed().connector().version()).isEqualTo(SECOND);
        assertThat(again).isEqualTo(redefined);
    }

    @Test
    void of_two_who_read_the_same_version_the_second_is_told_to_read_again() {
        define("Zoo", NOTHING).get();
        define("Garden", FIRST).get();

        assertThat(define("Park", FIRST)).isEqualTo(Either.left(new StaleVersion(SECOND)));
    }

    @Test
    void who_has_read_what_is_gone_does_not_bring_it_back() {
        assertThat(define("Zoo", FIRST)).isEqualTo(Either.left(new ConnectorNotFound("zoo")));
    }

    @Test
    void a_stale_reader_does_not_remove() {
        define("Zoo", NOTHING).get();
        define("Garden", NOTHING).get();

        assertThat(remove(FIRST)).isEqualTo(Either.left(new StaleVersion(SECOND)));
        assertThat(remove(Option.some(SECOND)).isRight()).isTrue();
        assertThat(remove(NOTHING)).isEqualTo(Either.left(new ConnectorNotFound("zoo")));
    }

    @Test
    void what_has_connections_is_not_removed() {
        var petstore = new ConnectorKey("petstore");
        var connection = bench.machineConnection("Ledger");
        var removal = new RemoveConnector.Command(bench.admin, petstore, NOTHING);

        assertThat(bench.liaison.connectors().removeConnector().remove(removal))
                .isEqualTo(Either.left(new ConnectorInUse(petstore, 1)));

        bench.storage.connections().remove(connection).get();
        assertThat(bench.liaison.connectors().removeConnector().remove(removal).isRight())
                .isTrue();
    }

    @Test
    void what_comes_with_the_product_is_neither_redefined_nor_removed() {
        var shipped = install("Zoo").get().subject();

        assertThat(shipped.source()).isEqualTo(ConnectorSource.BUILT_IN);
        assertThat(define("Garden", FIRST)).isEqualTo(BUILT_IN);
        assertThat(define("Garden", Option.some(SECOND))).isEqualTo(BUILT_IN);
        assertThat(remove(NOTHING)).isEqualTo(BUILT_IN);
        assertThat(remove(Option.some(SECOND))).isEqualTo(BUILT_IN);
    }

    @Test
    void who_may_not_manage_connectors_is_not_told_which_ones_come_with_the_product() {
        install("Zoo").get();
        var viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);

        var outcome = bench.liaison
                .connectors()
                .removeConnector()
                .remove(new RemoveConnector.Command(viewer, new ConnectorKey("zoo"), NOTHING));

        assertThat(outcome.getLeft()).isInstanceOf(PermissionMissing.class);
    }

    @Test
    void the_product_renews_its_own_connector_and_takes_over_one_of_the_tenants() {
        define("Zoo", NOTHING).get();

        var takenOver = install("Zoo").get();
        var again = install("Zoo").get();
        var renewed = install("Garden").get();

        assertThat(takenOver.isNew()).isFalse();
        assertThat(takenOver.subject().version()).isEqualTo(SECOND);
        assertThat(again).isEqualTo(takenOver);
        assertThat(renewed.subject().version()).isEqualTo(SECOND.next());
    }

    @Test
    void connections_stay_when_the_product_takes_over_their_connector() {
        var ledger = bench.machineConnection("Ledger");

        install(Drafts.of("petstore", "Petstore")).get();

        assertThat(bench.token(ledger).isRight()).isTrue();
    }

    @Test
    void the_tenant_enters_its_own_app_for_what_comes_with_the_product() {
        install("Zoo").get();

        var configured = bench.liaison
                .connectors()
                .configureOAuthApp()
                .configure(new ConfigureOAuthApp.Command(
                        bench.admin,
                        new ConnectorKey("zoo"),
                        Option.some("tenant-app"),
                        Option.none(),
                        List.empty(),
                        NOTHING));

        assertThat(configured.isRight()).isTrue();
    }

    private Either<Failure, Stored<Connector>> install(String name) {
        return install(Drafts.of("zoo", name));
    }

    private Either<Failure, Stored<Connector>> install(ConnectorDraft draft) {
        return bench.liaison.connectors().installConnector().install(new InstallConnector.Command(bench.admin, draft));
    }

    private Either<Failure, Stored<ConnectorForm>> define(String name, Option<Version> read) {
        return bench.liaison
                .connectors()
                .defineConnector()
                .define(new DefineConnector.Command(bench.admin, Drafts.of("zoo", name), read));
    }

    private Either<Failure, Connector> remove(Option<Version> read) {
        return bench.liaison
                .connectors()
                .removeConnector()
                .remove(new RemoveConnector.Command(bench.admin, new ConnectorKey("zoo"), read));
    }
}
