package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Drafts;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ConnectorsTest {
    private static final Option<Version> NOTHING = Option.none();
    private static final Option<Version> FIRST = Option.some(Version.FIRST);
    private static final Version SECOND = new Version(2);
    private final Workbench bench = new Workbench();

    @Test
    void a_first_definition_is_new_and_has_the_first_version() {
        var defined = define("Zoo", NOTHING).get();

        assertThat(defined.isNew()).isTrue();
        assertThat(defined.subject().version()).isEqualTo(Version.FIRST);
    }

    @Test
    void another_definition_advances_the_version_and_the_same_one_again_does_not() {
        define("Zoo", NOTHING).get();

        var redefined = define("Garden", NOTHING).get();
        var again = define("Garden", NOTHING).get();

        assertThat(redefined).isEqualTo(new Stored<>(redefined.subject(), false));
        assertThat(redefined.subject().version()).isEqualTo(SECOND);
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

    private Either<Failure, Stored<Connector>> define(String name, Option<Version> read) {
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
