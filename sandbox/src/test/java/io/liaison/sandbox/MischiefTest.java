package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.Subscriber.eventId;
import static io.liaison.sandbox.fixture.Subscriber.title;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import io.liaison.sandbox.fixture.Posts;
import io.liaison.sandbox.fixture.RunningSandbox;
import io.liaison.sandbox.fixture.Subscriber;
import io.liaison.sandbox.fixture.TicketApi;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MischiefTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    private final Subscriber subscriber = Subscriber.start();
    private TicketApi ada;
    private String hook;

    @BeforeEach
    void subscribe() {
        ada = sandbox.tickets("ada");
        hook = ada.subscribe(subscriber).text("id");
    }

    @AfterEach
    void stop() {
        subscriber.close();
    }

    @Test
    void twice_is_the_same_event_in_two_deliveries() {
        sandbox.flip("action=mischief&kind=twice&times=1");
        ada.make("A moth");
        ada.make("Two moths");

        var posts = subscriber.next(3);

        assertThat(posts).allMatch(Posts::isSigned);
        assertThat(posts).extracting(Subscriber::title).containsExactly("A moth", "A moth", "Two moths");
        assertThat(posts.subList(0, 2)).extracting(Subscriber::eventId).containsOnly(eventId(posts.getFirst()));
        assertThat(posts).extracting(MischiefTest::delivery).doesNotHaveDuplicates();
    }

    @Test
    void reorder_lets_each_second_message_overtake_the_one_before_it() {
        sandbox.flip("action=mischief&kind=reorder");
        ada.make("one of four", 4);

        assertThat(subscriber.next(4))
                .extracting(post -> Subscriber.ticket(post, "id"))
                .containsExactly("T-5", "T-4", "T-7", "T-6");
    }

    @Test
    void reorder_holds_back_no_message_for_ever() {
        sandbox.flip("action=mischief&kind=reorder");

        ada.make("alone");

        assertThat(title(subscriber.next())).isEqualTo("alone");
    }

    @Test
    void replay_posts_the_very_same_once_more() {
        ada.make("old");
        var old = subscriber.next();
        Posts.await(() -> sandbox.posted("genuine").equals(Map.of("waiting", 0L, "taken", 1L, "refused", 0L)));
        sandbox.clock().pass(Duration.ofMinutes(10));
        sandbox.flip("action=mischief&kind=replay&times=1");

        ada.make("new");

        var posts = subscriber.next(2);
        assertThat(posts).extracting(Subscriber::title).containsExactly("new", "old");
        assertThat(posts.getLast().getHeaderValue("X-Sandbox-Signature"))
                .isEqualTo(old.getHeaderValue("X-Sandbox-Signature"));
        assertThat(delivery(posts.getLast())).isEqualTo(delivery(old));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "unsigned", "tampered"})
    void what_has_not_happened_goes_before_what_has(String kind) {
        sandbox.flip("action=mischief&kind=" + kind + "&times=1");

        ada.make("true");

        var posts = subscriber.next(2);
        assertThat(eventId(posts.getFirst())).startsWith("unreal-");
        assertThat(Posts.isSigned(posts.getFirst())).isFalse();
        assertThat(title(posts.getLast())).isEqualTo("true");
        assertThat(Posts.isSigned(posts.getLast())).isTrue();
    }

    @Test
    void unsigned_has_no_signature_and_forged_has_one() {
        forge("unsigned", 1);
        forge("forged", 1);

        var posts = subscriber.next(2);

        assertThat(posts.getFirst().getHeaderValue("X-Sandbox-Signature")).isNull();
        assertThat(posts.getLast().getHeaderValue("X-Sandbox-Signature")).matches("t=\\d+,v1=[0-9a-f]{64}");
    }

    @Test
    void stale_is_signed_by_the_right_one_an_hour_ago() {
        forge("stale", 1);

        var post = subscriber.next();

        assertThat(Posts.isSigned(post)).isTrue();
        assertThat(Duration.between(Posts.signedAt(post), sandbox.clock().instant()))
                .isBetween(Duration.ofHours(1), Duration.ofHours(1).plusSeconds(1));
    }

    @Test
    void forging_answers_what_each_has_got_and_tries_none_again() {
        subscriber.answering(401, 403, 204);

        assertThat(forge("forged", 3)).isEqualTo(List.of(401L, 403L, 204L));
        assertThat(sandbox.posted("forged")).isEqualTo(Map.of("waiting", 0L, "taken", 1L, "refused", 2L));
    }

    @Test
    void forging_replays_what_was_taken() {
        assertThat(forge("replay", 1)).isEqualTo(List.of());
        ada.make("old");
        var old = subscriber.next();
        Posts.await(() -> sandbox.posted("genuine").equals(Map.of("waiting", 0L, "taken", 1L, "refused", 0L)));

        assertThat(forge("replay", 2)).isEqualTo(List.of(204L, 204L));

        assertThat(subscriber.next(2)).extracting(Subscriber::eventId).containsOnly(eventId(old));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind=twice", "kind=reorder", "kind=forged&count=0", "kind=forged&cuont=1"})
    void what_cannot_be_forged_is_refused(String form) {
        assertThat(sandbox.caller().post("/sandbox/forge", form).status()).isEqualTo(400);
    }

    @Test
    void nothing_is_forged_for_a_subscription_that_is_not_there() {
        assertThat(sandbox.caller()
                        .post("/sandbox/forge", "kind=forged&hook=other")
                        .status())
                .isEqualTo(404);
    }

    private List<?> forge(String kind, int count) {
        var answer = sandbox.caller()
                .post("/sandbox/forge", Map.of("kind", kind, "count", String.valueOf(count), "hook", hook));
        return (List<?>) Objects.requireNonNull(answer.json().get("statuses"));
    }

    private static String delivery(HTTPRequest post) {
        return String.valueOf(post.getHeaderValue("X-Sandbox-Delivery"));
    }
}
