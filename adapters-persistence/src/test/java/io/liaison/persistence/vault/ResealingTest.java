package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.GrantBuilder.aGrant;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResealingTest {
    private Storage storage;
    private SealedThings things;
    private Keyring newer;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        things = new SealedThings(storage);
        newer = keys().turned();
    }

    @Test
    void stores_what_nobody_has_touched_meanwhile() {
        assertThat(stored(() -> {})).isEqualTo(1);
    }

    @Test
    void leaves_what_was_renewed_meanwhile_as_it_is_now() {
        var renewed = aGrant().of("newer").refreshedWith("newest").build();

        var rows = stored(() -> storage.grants()
                .replace(TENANT, things.connection.id(), renewed, Option.none())
                .get());

        assertThat(rows).isZero();
        assertThat(storage.grants().whole(TENANT, things.connection.id()))
                .isEqualTo(Either.right(Option.some(renewed)));
    }

    @Test
    void leaves_what_is_gone_meanwhile_gone() {
        var rows = stored(() -> storage.connections().remove(things.connection).get());

        assertThat(rows).isZero();
    }

    /** How many were stored of those that were read before something else happened. */
    private int stored(Runnable meanwhile) {
        return ask(resealing -> {
            var found = resealing.under(newer.primary(), Option.none(), 10);
            var renewed = resealing.renewed(newer, found);
            assertThat(renewed).hasSize(1);
            meanwhile.run();
            return resealing.store(renewed);
        });
    }

    private static <T> T ask(Function<Resealing, T> question) {
        var column = SealedColumns.named("token_grants." + TOKEN_GRANTS.REFRESH_TOKEN.getName());
        return TestStorage.database()
                .ask(sql -> question.apply(new Resealing(sql, TENANT, column.get())))
                .get();
    }

    private static Keyring keys() {
        var master = MasterKeys.parse(TestStorage.MASTER_KEY, Option.none()).get();
        var keysets = new Keysets(TestStorage.database(), TestStorage.database(), master);
        return keysets.stored(TENANT).flatMap(row -> keysets.open(TENANT, row)).get();
    }
}
