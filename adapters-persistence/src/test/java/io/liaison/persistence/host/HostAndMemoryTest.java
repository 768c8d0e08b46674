package io.liaison.persistence.host;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.inbound.rotation.RotateKeys;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the engine remembers is right when the host has rolled back what it was found out in. */
class HostAndMemoryTest {
    private final HostedEngine engine = new HostedEngine();
    private final Principal reader = aPrincipal(7).named("Grace").build();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_role_that_was_given_and_taken_back_opens_nothing() {
        var connection = engine.connection("Mailbox");
        engine.storage.principals().add(reader).get();

        var within = engine.host.rollingBack(() -> {
            assign(HashSet.of(BuiltInRoles.AUTOMATION_USER.name()));
            return engine.token(reader.actor(), connection);
        });

        assertThat(within.isRight()).isTrue();
        assertThat(engine.token(reader.actor(), connection).isLeft()).isTrue();
    }

    @Test
    void a_role_that_was_taken_and_given_back_opens_again() {
        var connection = engine.connection("Mailbox");
        engine.storage.principals().add(reader).get();
        assign(HashSet.of(BuiltInRoles.AUTOMATION_USER.name()));
        assertThat(engine.token(reader.actor(), connection).isRight()).isTrue();

        var within = engine.host.rollingBack(() -> {
            assign(HashSet.empty());
            return engine.token(reader.actor(), connection);
        });

        assertThat(within.isLeft()).isTrue();
        assertThat(engine.token(reader.actor(), connection).isRight()).isTrue();
    }

    @Test
    void nothing_is_sealed_under_a_key_that_was_taken_back() {
        var owner =
                SecretOwner.connection(Premises.HOME.id(), aConnection().build().id());

        engine.host.rollingBack(() -> {
            engine.liaison
                    .rotations()
                    .rotateKeys()
                    .rotate(new RotateKeys.Command(Premises.ADMINISTRATOR))
                    .get();
            return engine.storage
                    .vault()
                    .keep(owner, SecretPurpose.FIELD, new Secret("gone"))
                    .get();
        });
        var kept = engine.storage
                .vault()
                .keep(owner, SecretPurpose.FIELD, new Secret("kept"))
                .get();

        var another = TestStorage.opened(TestStorage.MASTER_KEY, Option.none());
        assertThat(another.vault().open(owner, kept)).isEqualTo(Either.right(new Secret("kept")));
        another.closing().close().get();
    }

    private void assign(Set<RoleName> roles) {
        engine.storage.assignments().assign(Premises.SHARED.id(), reader, roles).get();
    }
}
