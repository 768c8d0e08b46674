package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Tickets;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.Conflict.AuthorizationUsed;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AuthorizationTest {
    private final Workbench bench = new Workbench();
    private final Connecting asked = bench.create("Inbox", AuthenticationKind.AUTHORIZATION_CODE, LinkedHashMap.empty())
            .get();

    @Test
    void a_consent_connects_with_the_account_that_gave_it() {
        var connected = bench.answer(asked, code()).get().connection();

        assertThat(connected.status()).isInstanceOf(Connected.class);
        assertThat(connected.account().get().label()).isEqualTo("ada@example.com");
    }

    @Test
    void a_state_is_accepted_once() {
        bench.answer(asked, code()).get();

        var replayed = complete(asked, state -> state, Option.some(code()), Option.none());

        assertThat(replayed.getLeft()).isInstanceOf(AuthorizationUsed.class);
    }

    @Test
    void a_state_that_we_never_gave_is_not_found() {
        var foreign = Option.some(new Secret("made up"));

        var outcome = bench.liaison
                .authorizations()
                .completeAuthorization()
                .complete(new CompleteAuthorization.Command(
                        foreign, foreign, Option.some(code()), Option.none(), Option.none(), Option.none()));

        assertThat(outcome.getLeft()).isInstanceOf(AuthorizationNotFound.class);
    }

    @Test
    void another_browser_is_refused_and_uses_nothing_up() {
        var stolen = complete(asked, state -> Option.none(), Option.some(code()), Option.none());

        var owner = complete(asked, state -> state, Option.some(code()), Option.none());

        assertThat(stolen.getLeft()).isInstanceOf(AuthorizationFromAnotherBrowser.class);
        assertThat(owner.isRight()).isTrue();
    }

    @Test
    void a_denial_shows_in_the_status_with_both_messages() {
        var outcome = complete(asked, state -> state, Option.none(), Option.some("access_denied"));

        assertThat(outcome.getLeft()).isInstanceOf(AuthorizationDenied.class);
        assertThat(((Disconnected) status()).diagnosis().code()).isEqualTo(ErrorCode.AUTHORIZATION_DENIED);
        assertThat(((Disconnected) status()).diagnosis().providerMessage().value())
                .isEqualTo("She said no");
    }

    @Test
    void a_refusal_that_repeats_the_code_is_told_without_it() {
        var outcome = complete(asked, state -> state, Option.some(new Secret("no")), Option.some("no_such_code"));

        assertThat(outcome.getLeft()).isEqualTo(new ProviderRefused("…_such_code", new ProviderMessage("She said …")));
    }

    @Test
    void an_answer_without_code_or_error_uses_nothing_up() {
        var empty = complete(asked, state -> state, Option.none(), Option.none());

        var whole = complete(asked, state -> state, Option.some(code()), Option.none());

        assertThat(empty.getLeft()).isEqualTo(new MissingParameter("code"));
        assertThat(whole.isRight()).isTrue();
    }

    @Test
    void after_ten_minutes_the_answer_comes_too_late_and_the_status_says_so() {
        var state = Option.some(bench.stateOf(asked));
        bench.clock.pass(Duration.ofMinutes(10));

        var late = bench.liaison
                .authorizations()
                .completeAuthorization()
                .complete(new CompleteAuthorization.Command(
                        state, state, Option.some(code()), Option.none(), Option.none(), Option.none()));

        assertThat(late.getLeft()).isInstanceOf(AuthorizationExpired.class);
        assertThat(((Disconnected) status()).diagnosis().code()).isEqualTo(ErrorCode.AUTHORIZATION_EXPIRED);
    }

    @Test
    void the_start_address_can_be_opened_again_until_it_is_answered() {
        bench.stateOf(asked);
        bench.answer(asked, code()).get();

        var reopened = bench.liaison.authorizations().startAuthorization().start(Tickets.of(asked));

        assertThat(reopened.getLeft()).isInstanceOf(AuthorizationUsed.class);
    }

    private Either<Failure, ConnectionView> complete(
            Connecting consent,
            java.util.function.UnaryOperator<Option<Secret>> browser,
            Option<Secret> code,
            Option<String> error) {
        var state = bench.liaison
                .authorizations()
                .startAuthorization()
                .start(Tickets.of(consent))
                .map(departure -> departure.state())
                .toOption()
                .orElse(Option.some(lastState));
        lastState = state.get();
        return bench.liaison
                .authorizations()
                .completeAuthorization()
                .complete(new CompleteAuthorization.Command(
                        state, browser.apply(state), code, Option.none(), error, Option.some("She said no")));
    }

    private Secret lastState = bench.stateOf(asked);

    private Secret code() {
        return bench.provider.consent("ada", "ada@example.com");
    }

    private ConnectionStatus status() {
        var id = asked.connection().subject().connection().id();
        return bench.liaison
                .connections()
                .getConnection()
                .get(new GetConnection.Query(bench.admin, id))
                .get()
                .subject()
                .connection()
                .status();
    }
}
