package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.GrantBuilder.aGrant;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.grant.GrantStores;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Proxy;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingATokenTest {
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger decryptions = new AtomicInteger();
    private TokenGrants grants;

    @BeforeEach
    void storeAGrant() {
        Premises.in(TestStorage.empty())
                .connections()
                .add(aConnection().build())
                .get();
        grants = GrantStores.grants(countingDatabase(), new Seal(counting(Keyring.made())));
        grants.replace(TENANT, aConnection().build().id(), aGrant().build(), Option.none())
                .get();
        statements.set(0);
    }

    @Test
    void costs_one_statement_and_one_decryption() {
        grants.read(TENANT, aConnection().build().id()).get();

        assertThat(statements).hasValue(1);
        assertThat(decryptions).hasValue(1);
    }

    @Test
    void finding_out_who_may_costs_one_statement_more_and_only_once() {
        grants.read(Premises.ADMINISTRATOR, aConnection().build().id()).get();
        assertThat(statements).hasValue(2);

        grants.read(Premises.ADMINISTRATOR, aConnection().build().id()).get();

        assertThat(statements).hasValue(3);
        assertThat(decryptions).hasValue(2);
    }

    private Database countingDatabase() {
        return new Database(watched(
                DataSource.class,
                TestStorage.pool(),
                "getConnection",
                connection -> watched(Connection.class, (Connection) connection, "prepareStatement", statement -> {
                    statements.incrementAndGet();
                    return statement;
                })));
    }

    /** The same, but for what one of its methods answers. */
    private static <T> T watched(Class<T> type, T whole, String method, UnaryOperator<Object> change) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, with) -> {
            var answer = called.invoke(whole, with);
            return called.getName().equals(method) ? change.apply(answer) : answer;
        }));
    }

    private Keyrings counting(Keyring keys) {
        var counting = Keyring.of(keys.keys(), counting(keys.aead()));
        return new Keyrings() {
            @Override
            public Either<Failure, Keyring> atHand(TenantId tenant) {
                return Either.right(counting);
            }

            @Override
            public Either<Failure, Keyring> recent(TenantId tenant) {
                return Either.right(counting);
            }

            @Override
            public Either<Failure, Keyring> reread(TenantId tenant) {
                return Either.right(counting);
            }
        };
    }

    private Aead counting(Aead aead) {
        return new Aead() {
            @Override
            public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
                return aead.encrypt(plaintext, associatedData);
            }

            @Override
            public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
                decryptions.incrementAndGet();
                return aead.decrypt(ciphertext, associatedData);
            }
        };
    }
}
