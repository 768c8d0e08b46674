package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.ConnectionEvent.Created;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Pending;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.AuthenticationTypeNotOffered;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CreateConnectionTest {
    private final Workbench bench = new Workbench();

    @Test
    void client_credentials_that_work_make_a_connected_connection() {
        var created = bench.machineConnection("Ledger");

        assertThat(bench.stored(created).status()).isInstanceOf(Connected.class);
        assertThat(bench.events.published()).last().isInstanceOf(Created.class);
    }

    @Test
    void client_credentials_that_are_refused_store_nothing() {
        bench.provider.troubleAtTokenEndpoint(new ProviderRefused("invalid_client", new ProviderMessage("no")));

        var outcome = bench.create("Ledger", AuthenticationKind.CLIENT_CREDENTIALS, Workbench.machine());

        assertThat(outcome.getLeft()).isInstanceOf(ProviderRefused.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void a_consent_is_asked_for_under_an_address_of_ours_for_ten_minutes() {
        var asked = (Connecting.ConsentNeeded)
                bench.create("Inbox", AuthenticationKind.AUTHORIZATION_CODE, LinkedHashMap.empty())
                        .get();

        assertThat(asked.authorizationUrl().toString()).startsWith("https://liaison.example.com/oauth/start/");
        assertThat(asked.expiresAt()).isEqualTo(bench.clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(asked.connection().subject().connection().status()).isInstanceOf(Pending.class);
    }

    @Test
    void every_fault_is_told_at_once() {
        var command = new CreateConnection.Command(
                bench.admin,
                bench.folder.id(),
                Option.some("petstore"),
                Option.some(" "),
                Option.some("oauth2_client_credentials"),
                LinkedHashMap.of("colour", new FieldValue.Text("red"), "scopes", new FieldValue.Flag(true)),
                Option.some("PT1S"));

        var outcome = bench.liaison.connections().createConnection().create(command);

        assertThat(pointers(outcome))
                .containsExactlyInAnyOrder(
                        "/name",
                        "/pollingFrequency",
                        "/fields/colour",
                        "/fields/clientId",
                        "/fields/clientSecret",
                        "/fields/scopes");
    }

    /** Whoever reads the connection sees the one, and nobody ever sees the other. */
    @Test
    void of_a_connectors_own_fields_the_open_ones_are_kept_as_they_are_and_the_secret_ones_in_the_vault() {
        bench.storage
                .connectors()
                .save(
                        bench.admin.tenant(),
                        aConnector()
                                .asking(
                                        ConnectorField.required("site", "Site", FieldType.TEXT),
                                        ConnectorField.required("pin", "PIN", FieldType.SECRET),
                                        ConnectorField.optional("note", "Note", FieldType.TEXT))
                                .build())
                .get();
        var fields = Workbench.machine()
                .put("site", new FieldValue.Text("acme"))
                .put("pin", new FieldValue.Text("1234"))
                .put("note", new FieldValue.Text(" "));

        var created = bench.create("Ledger", AuthenticationKind.CLIENT_CREDENTIALS, fields)
                .get()
                .connection()
                .subject()
                .connection()
                .details()
                .fields();

        assertThat(created.open().keySet()).containsExactlyInAnyOrder("site", "note");
        assertThat(created.secret().keySet()).containsExactly("pin");
    }

    @Test
    void a_field_of_which_only_spaces_were_entered_is_missing() {
        var fields = Workbench.machine().put("clientId", new FieldValue.Text("  "));

        assertThat(pointers(bench.create("Ledger", AuthenticationKind.CLIENT_CREDENTIALS, fields)))
                .containsExactly("/fields/clientId");
    }

    @Test
    void the_authentication_type_must_be_one_that_the_connector_offers() {
        bench.storage
                .connectors()
                .save(
                        bench.admin.tenant(),
                        aConnector()
                                .offering(AuthenticationKind.CLIENT_CREDENTIALS)
                                .build())
                .get();

        var outcome = bench.create("Inbox", AuthenticationKind.BRING_YOUR_OWN_APP, LinkedHashMap.empty());

        assertThat(faults(outcome).errors().head().why()).isInstanceOf(AuthenticationTypeNotOffered.class);
    }

    @Test
    void a_name_is_taken_once_for_a_connector_in_a_folder_in_whatever_case() {
        bench.machineConnection("Ledger");

        var outcome = bench.create("LEDGER", AuthenticationKind.CLIENT_CREDENTIALS, Workbench.machine());

        assertThat(outcome.getLeft()).isEqualTo(new NameAlreadyUsed("LEDGER"));
    }

    @Test
    void a_name_that_is_left_out_follows_the_account_and_counts_on() {
        unnamed();

        var second = unnamed().get().connection().subject().connection();

        assertThat(second.name().value()).isEqualTo("machine@example.com 2");
    }

    @Test
    void an_unknown_connector_is_not_found() {
        var command = new CreateConnection.Command(
                bench.admin,
                bench.folder.id(),
                Option.some("no-such"),
                Option.none(),
                Option.none(),
                LinkedHashMap.empty(),
                Option.none());

        var outcome = bench.liaison.connections().createConnection().create(command);

        assertThat(outcome.getLeft()).isEqualTo(new ConnectorNotFound("no-such"));
    }

    @Test
    void the_folder_of_another_tenant_is_not_found() {
        var stranger = bench.tenant("other");

        var outcome = bench.liaison.connections().createConnection().create(strangers(stranger));

        assertThat(outcome.getLeft()).isInstanceOf(FolderNotFound.class);
    }

    @Test
    void no_secret_shows_in_the_readable_form_of_a_command() {
        var command = bench.creation("Ledger", AuthenticationKind.CLIENT_CREDENTIALS, Workbench.machine());

        assertThat(command.toString()).doesNotContain("machine-secret");
    }

    private CreateConnection.Command strangers(io.liaison.domain.access.Actor stranger) {
        var own = bench.creation("Ledger", AuthenticationKind.CLIENT_CREDENTIALS, Workbench.machine());
        return new CreateConnection.Command(
                stranger,
                own.folder(),
                own.connector(),
                own.name(),
                own.authenticationType(),
                own.fields(),
                own.pollingFrequency());
    }

    private Either<Failure, Connecting> unnamed() {
        var named = bench.creation("", AuthenticationKind.CLIENT_CREDENTIALS, Workbench.machine());
        Map<String, FieldValue> fields = named.fields();
        return bench.liaison
                .connections()
                .createConnection()
                .create(new CreateConnection.Command(
                        bench.admin,
                        bench.folder.id(),
                        named.connector(),
                        Option.none(),
                        named.authenticationType(),
                        fields,
                        Option.none()));
    }

    private Iterable<?> all() {
        return bench.liaison
                .connections()
                .listConnections()
                .list(new ListConnections.Query(
                        bench.admin,
                        Option.none(),
                        ConnectionFilter.NONE,
                        ConnectionSort.NAME,
                        false,
                        new PageRequest(50, Option.none())))
                .get()
                .items();
    }

    private static Iterable<String> pointers(Either<Failure, ?> outcome) {
        return faults(outcome).errors().map(FieldError::pointer);
    }

    private static InvalidFields faults(Either<Failure, ?> outcome) {
        return (InvalidFields) outcome.getLeft();
    }
}
