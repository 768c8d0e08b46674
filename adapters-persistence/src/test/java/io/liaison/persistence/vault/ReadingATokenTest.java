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
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
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

    private Database countingDatabase() {
        return new Database(TestStorage.pool(), new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                statements.incrementAndGet();
            }
        });
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
