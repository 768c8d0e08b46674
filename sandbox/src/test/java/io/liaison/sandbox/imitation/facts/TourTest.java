package io.liaison.sandbox.imitation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.ModelClient;
import io.liaison.sandbox.fixture.RunningImitations;
import io.liaison.sandbox.imitation.Event;
import io.liaison.sandbox.imitation.Imitation;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Rotation;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each provider of the table, with a client that follows its habits. */
class TourTest {
    private static final Facts FACTS = Facts.read();

    @RegisterExtension
    private final RunningImitations imitations = new RunningImitations();

    static Stream<String> withConsent() {
        return FACTS.keys().stream().filter(key -> FACTS.ways(key).contains(Way.CODE));
    }

    static Stream<String> withMachines() {
        return FACTS.keys().stream().filter(key -> FACTS.ways(key).contains(Way.CLIENT_CREDENTIALS));
    }

    static Stream<String> withKeys() {
        return FACTS.keys().stream()
                .filter(key -> FACTS.ways(key).stream().anyMatch(way -> way.isByHand() && way != Way.SIGV4));
    }

    @ParameterizedTest
    @MethodSource("withConsent")
    void a_consent_is_used_refreshed_broken_renewed_and_revoked(String key) {
        var habits = FACTS.of(key);
        var provider = imitations.imitate(habits);
        var client = new ModelClient(habits, imitations.caller(key));

        var token = access(client.connect(), habits);
        assertThat(tells(client.identity(token), provider)).isTrue();

        if (habits.refresh().rotation() != Rotation.NONE) {
            var refreshed = refreshedAtTheEnd(client, habits);
            assertThat(tells(client.identity(access(refreshed, habits)), provider))
                    .isTrue();
        }

        provider.revokeAll();
        assertThat(tells(client.identity(token), provider)).isFalse();
        var again = access(client.connect(), habits);
        assertThat(tells(client.identity(again), provider)).isTrue();

        if (habits.revocation().isPresent()) {
            assertThat(client.revoke(again).status()).isEqualTo(200);
            assertThat(tells(client.identity(again), provider)).isFalse();
            assertThat(provider.seen().count(Event.REVOCATION)).isEqualTo(1);
        }
        assertThat(provider.seen().malformed()).isEmpty();
        assertThat(provider.seen().strays()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withMachines")
    void a_machine_is_let_in(String key) {
        var habits = FACTS.of(key);
        var provider = imitations.imitate(habits);
        var client = new ModelClient(habits, imitations.caller(key));

        var token = access(client.machine(Way.CLIENT_CREDENTIALS.grant()), habits);

        assertThat(token).isNotEmpty();
        assertThat(provider.seen().malformed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withKeys")
    void a_credential_made_by_hand_is_good_until_the_break(String key) {
        var habits = FACTS.of(key);
        var provider = imitations.imitate(habits);
        var client = new ModelClient(habits, imitations.caller(key));
        var places = habits.api().keys().getFirst();
        var parts = IntStream.range(0, places.size()).mapToObj(i -> "part:" + i).toArray(String[]::new);

        provider.register(parts);
        var good = client.identity(places, parts);
        provider.revokeAll();
        var over = client.identity(places, parts);

        assertThat(tells(good, provider)).isTrue();
        assertThat(tells(over, provider)).isFalse();
        assertThat(provider.seen().denied()).hasSize(1);
        assertThat(provider.seen().malformed()).isEmpty();
    }

    private Answer refreshedAtTheEnd(ModelClient client, Habits habits) {
        var granted = client.connect();
        var exchanges = habits.refresh().rotation() == Rotation.EXCHANGES;
        var end = habits.answer().expiry().first().orElse(Duration.ofHours(1));
        imitations.clock().pass(exchanges ? end.dividedBy(2) : end);
        var pointer =
                exchanges ? habits.answer().accessToken() : habits.answer().refreshToken();
        return client.refresh(ModelClient.read(granted, pointer));
    }

    private static String access(Answer answer, Habits habits) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return ModelClient.read(answer, habits.answer().accessToken());
    }

    /** Whether the account is told; where it has no id, whether there is an answer. */
    private static boolean tells(Answer answer, Imitation provider) {
        var ids = provider.habits().api().requests().getFirst().ids();
        if (answer.status() != 200 || ids.isEmpty()) {
            return answer.status() == 200;
        }
        var told =
                ids.stream().map(pointer -> ModelClient.read(answer, pointer)).toList();
        return String.join(":", told).equals(provider.accountId());
    }
}
