package io.liaison.domain.connection;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.AuthenticationType.BringYourOwnOAuthApp;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionStatus.Pending;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.Conflict.AuthenticationTypeIsFixed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private static final Account ADA = new Account("sub-1", "ada@example.com");
    private static final Diagnosis REVOKED =
            Diagnosis.of(new GrantRejected("invalid_grant", new ProviderMessage("revoked")));

    @Test
    void breaking_again_keeps_the_first_moment_and_takes_the_newer_diagnosis() {
        var first = aConnection().broken("revoked");

        var second = first.disconnect(REVOKED, NOON.plusSeconds(60));

        assertThat(second.status())
                .isEqualTo(new Disconnected(REVOKED, first.status().since(), 2));
    }

    @Test
    void a_confirmation_heals_what_was_broken() {
        var healed = aConnection().broken("revoked").confirm(NOON.plusSeconds(60));

        assertThat(healed.status()).isEqualTo(new Connected(NOON.plusSeconds(60)));
    }

    @Test
    void a_confirmation_does_not_move_the_moment_since_when_it_is_connected() {
        var connection = aConnection().build();

        var confirmed = connection.confirm(NOON.plusSeconds(60));

        assertThat(confirmed.status()).isEqualTo(connection.status());
        assertThat(confirmed.timeline().checkedAt()).contains(NOON.plusSeconds(60));
    }

    @Test
    void the_authentication_type_never_changes() {
        var connection = aConnection().build();
        var other = new AuthenticationDetails(
                new BringYourOwnOAuthApp(new ClientId("mine"), Option.none(), Scopes.NONE), FieldValues.NONE);

        var outcome = connection.connect(other, ADA, NOON);

        assertThat(outcome.getLeft())
                .isEqualTo(new AuthenticationTypeIsFixed(connection.id(), AuthenticationKind.AUTHORIZATION_CODE));
    }

    @Test
    void another_account_is_refused_with_both_named() {
        var connection = aConnection().build();

        var outcome = connection.connect(connection.details(), new Account("sub-2", "grace@example.com"), NOON);

        assertThat(outcome.getLeft()).isEqualTo(new AccountMismatch("ada@example.com", "grace@example.com"));
    }

    @Test
    void a_consent_that_nobody_gave_in_time_reads_as_broken() {
        var pending = aConnection().pending();
        var deadline = ((Pending) pending.status()).until();

        assertThat(pending.asOf(deadline.minusMillis(1)).status()).isInstanceOf(Pending.class);
        assertThat(pending.asOf(deadline).status())
                .isInstanceOfSatisfying(
                        Disconnected.class,
                        broken -> assertThat(broken.diagnosis().code()).isEqualTo(ErrorCode.AUTHORIZATION_EXPIRED));
    }

    @Test
    void asking_for_a_new_consent_leaves_a_given_one_in_force() {
        var connection = aConnection().build();

        var asked = connection.awaitConsentAgain(connection.details(), NOON, NOON.plus(Duration.ofMinutes(10)));

        assertThat(asked).isEqualTo(connection);
    }

    @Test
    void handing_it_over_changes_whose_it_is_and_nothing_else() {
        var connection = aConnection().asDefault();
        var grace = new PrincipalId(uuid(60));

        var given = connection.handOver(grace, NOON.plusSeconds(60));

        assertThat(given.placement()).isEqualTo(connection.placement().ownedBy(grace));
        assertThat(given.timeline()).isEqualTo(connection.timeline().updated(NOON.plusSeconds(60)));
        assertThat(given.handOver(
                        connection.placement().owner(), connection.timeline().updatedAt()))
                .isEqualTo(connection);
    }

    @Test
    void a_reader_of_an_older_version_is_told_the_current_one() {
        var connection = aConnection().build();

        assertThat(connection.unlessStale(Option.none()).isRight()).isTrue();
        assertThat(connection.unlessStale(Option.some(new Version(7))).getLeft())
                .isEqualTo(new StaleVersion(connection.version()));
    }
}
