package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.OAuthAppNotFound;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfigureOAuthAppTest {
    private static final ConnectorKey ZOO = new ConnectorKey("zoo");
    private static final Option<Version> NOTHING = Option.none();
    private static final Option<Version> FIRST = Option.some(Version.FIRST);
    private final Workbench bench = new Workbench();

    @BeforeEach
    void defineAConnectorWithoutAnApp() {
        bench.storage
                .connectors()
                .save(bench.admin.tenant(), aConnector().keyed("zoo").build())
                .get();
    }

    @Test
    void a_first_app_is_new_and_has_the_first_version() {
        var entered = enter("keeper", "s3cret", NOTHING).get();

        assertThat(entered.isNew()).isTrue();
        assertThat(entered.subject().version()).isEqualTo(Version.FIRST);
    }

    @Test
    void the_same_app_again_changes_nothing() {
        var first = enter("keeper", "s3cret", NOTHING).get().subject();

        var again = enter("keeper", "s3cret", NOTHING).get();

        assertThat(again).isEqualTo(new Stored<>(first, false));
    }

    @Test
    void another_secret_advances_the_version_and_the_former_one_is_forgotten() {
        var first = enter("keeper", "s3cret", NOTHING).get().subject();

        var second = enter("keeper", "other", FIRST).get().subject();

        assertThat(second.version()).isEqualTo(new Version(2));
        assertThat(opened(first)).isEmpty();
        assertThat(opened(second)).contains(new Secret("other"));
    }

    @Test
    void of_two_who_read_the_same_version_the_second_is_told_to_read_again_and_changes_nothing() {
        enter("keeper", "s3cret", NOTHING).get();
        var second = enter("warden", "s3cret", FIRST).get().subject();

        var third = enter("guard", "other", FIRST);

        assertThat(third).isEqualTo(Either.left(new StaleVersion(new Version(2))));
        assertThat(opened(second)).contains(new Secret("s3cret"));
    }

    @Test
    void who_has_read_what_is_gone_does_not_bring_it_back() {
        assertThat(enter("keeper", "s3cret", FIRST)).isEqualTo(Either.left(new OAuthAppNotFound("zoo")));
    }

    @Test
    void an_app_belongs_to_a_connector() {
        var stray = command(new ConnectorKey("gone"), "keeper", "s3cret", NOTHING);

        assertThat(bench.liaison.connectors().configureOAuthApp().configure(stray))
                .isEqualTo(Either.left(new ConnectorNotFound("gone")));
    }

    private Either<Failure, Stored<OAuthApp>> enter(String client, String secret, Option<Version> read) {
        return bench.liaison.connectors().configureOAuthApp().configure(command(ZOO, client, secret, read));
    }

    private ConfigureOAuthApp.Command command(
            ConnectorKey connector, String client, String secret, Option<Version> read) {
        return new ConfigureOAuthApp.Command(
                bench.admin, connector, Option.some(client), Option.some(new Secret(secret)), List.of("read"), read);
    }

    private Option<Secret> opened(OAuthApp app) {
        var owner = SecretOwner.app(app.tenant(), app.connector());
        return app.secret()
                .flatMap(ref -> bench.storage.vault().open(owner, ref).toOption());
    }
}
