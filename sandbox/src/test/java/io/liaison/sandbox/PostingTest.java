package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.Subscriber.eventId;
import static io.liaison.sandbox.fixture.Subscriber.json;
import static io.liaison.sandbox.fixture.Subscriber.ticket;
import static io.liaison.sandbox.fixture.Subscriber.title;
import static io.liaison.sandbox.fixture.TicketApi.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Posts;
import io.liaison.sandbox.fixture.RunningSandbox;
import io.liaison.sandbox.fixture.Subscriber;
import io.liaison.sandbox.fixture.TicketApi;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostingTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    private final Subscriber subscriber = Subscriber.start();
    private TicketApi ada;

    @BeforeEach
    void hurry() {
        sandbox.flip("action=posting&attempts=3&delay=1");
        ada = sandbox.tickets("ada");
    }

    @AfterEach
    void stop() {
        subscriber.close();
    }

    @Test
    void a_subscriber_is_told_what_was_made_and_what_changed() {
        ada.subscribe(subscriber);
        var made = ada.make("A moth");
        ada.change("T-4", "Two moths");

        var posts = subscriber.next(2);

        assertThat(json(posts.getFirst()))
                .containsEntry("type", "ticket.created")
                .containsEntry("ticket", made);
        assertThat(json(posts.getLast())).containsEntry("type", "ticket.changed");
        assertThat(title(posts.getLast())).isEqualTo("Two moths");
        assertThat(posts).extracting(Subscriber::eventId).doesNotHaveDuplicates();
        assertThat(posts)
                .extracting(post -> post.getHeaderValue("X-Sandbox-Delivery"))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_posted_is_signed_for_its_moment() {
        ada.subscribe(subscriber);
        ada.make("Une mite, très petite");

        var post = subscriber.next();

        assertThat(Posts.isSigned(post)).isTrue();
        assertThat(Posts.signedAt(post).getEpochSecond())
                .isEqualTo(sandbox.clock().instant().getEpochSecond());
    }

    @Test
    void nobody_is_told_what_he_has_not_asked_for() {
        try (var another = Subscriber.start()) {
            sandbox.tickets("grace").subscribe(another);
            ada.subscribe(Map.of("url", subscriber.address(), "secret", "s", "event", "ticket.changed"));
            ada.make("A moth");
            ada.change("T-4", "Two moths");

            assertThat(json(subscriber.next())).containsEntry("type", "ticket.changed");
            assertThat(another.left()).isZero();
        }
    }

    @Test
    void whoever_does_not_take_it_is_asked_again() {
        subscriber.answering(500, 404);
        ada.subscribe(subscriber);
        ada.make("A moth");

        var posts = subscriber.next(3);

        assertThat(posts).extracting(Subscriber::eventId).containsOnly(eventId(posts.getFirst()));
        Posts.await(() -> "taken".equals(delivery().get("state")));
        assertThat(delivery()).containsEntry("statuses", List.of(500L, 404L, 204L));
        assertThat(sandbox.posted("genuine")).isEqualTo(Map.of("waiting", 0L, "taken", 1L, "refused", 0L));
    }

    @Test
    void nobody_is_asked_for_ever() {
        subscriber.answering(500, 500, 500);
        ada.subscribe(subscriber);
        ada.make("A moth");

        subscriber.next(3);

        Posts.await(() -> "refused".equals(delivery().get("state")));
        assertThat(sandbox.posted("genuine")).isEqualTo(Map.of("waiting", 0L, "taken", 0L, "refused", 1L));
    }

    @Test
    void an_address_where_nobody_is_counts_as_no_answer() {
        ada.subscribe(subscriber);
        subscriber.close();
        ada.make("A moth");

        Posts.await(() -> "refused".equals(delivery().get("state")));

        assertThat(delivery()).containsEntry("statuses", List.of(0L, 0L, 0L));
    }

    @Test
    void what_is_posted_one_at_a_time_keeps_its_order() {
        ada.subscribe(subscriber);
        ada.make("one of fifty", 50);

        var expected = IntStream.range(4, 54).mapToObj(number -> "T-" + number).toList();
        assertThat(subscriber.next(50).stream().map(post -> ticket(post, "id")).toList())
                .isEqualTo(expected);
    }

    @Test
    void whoever_has_ended_a_subscription_is_not_asked_again() {
        sandbox.flip("action=posting&attempts=1000");
        subscriber.answering(Collections.nCopies(1000, 500).toArray(Integer[]::new));
        var id = ada.subscribe(subscriber).text("id");
        ada.make("A moth");
        subscriber.next(2);

        ada.unsubscribe(id);

        Posts.await(() -> "refused".equals(delivery().get("state")));
        assertThat((List<?>) delivery().get("statuses")).hasSizeLessThan(1000);
    }

    @Test
    void after_the_end_of_a_subscription_nothing_is_posted() {
        var id = ada.subscribe(subscriber).text("id");
        sandbox.clock().pass(Duration.ofDays(1));
        ada.make("A moth");
        var other = ada.subscribe(subscriber).text("id");
        ada.make("Two moths");

        assertThat(title(subscriber.next())).isEqualTo("Two moths");
        assertThat(list(sandbox.caller().get("/sandbox/deliveries"), "deliveries"))
                .extracting("hook")
                .containsExactly(other)
                .doesNotContain(id);
    }

    private Map<String, Object> delivery() {
        return list(sandbox.caller().get("/sandbox/deliveries"), "deliveries").getFirst();
    }
}
