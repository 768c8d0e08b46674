package io.liaison.domain.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCheckTest {
    private static final String DEALS = "https://consumer.example.com/deals?team=sales";

    @Test
    void each_type_has_its_own_member() {
        assertThat(target("webhook", "url", DEALS)).isEqualTo(right(new DeliveryTarget.Webhook(URI.create(DEALS))));
        assertThat(target("kafka", "topic", "deals.won-1_a"))
                .isEqualTo(right(new DeliveryTarget.Kafka("deals.won-1_a")));
        assertThat(target("notify", "channel", "deals_1")).isEqualTo(right(new DeliveryTarget.Notify("deals_1")));
        assertThat(target("handler", "handler", "deals")).isEqualTo(right(new DeliveryTarget.Handler("deals")));
    }

    @ParameterizedTest
    @CsvSource({
        "webhook, url,     TARGET_URL,     consumer.example.com/deals",
        "webhook, url,     TARGET_URL,     ftp://consumer.example.com/deals",
        "webhook, url,     TARGET_URL,     https://consumer.example.com/#deals",
        "webhook, url,     TARGET_URL,     https://consumer.example.com/{team}",
        "webhook, url,     TARGET_URL,     https://ada:secret@consumer.example.com/",
        "webhook, url,     TARGET_URL,     https:///deals",
        "webhook, url,     TARGET_URL,     https://consumer.example.com/two words",
        "webhook, url,     TARGET_URL,     https://consumer.example.com/é",
        "kafka,   topic,   TARGET_TOPIC,   won deals",
        "notify,  channel, TARGET_CHANNEL, Deals",
        "notify,  channel, TARGET_CHANNEL, 1deals",
        "notify,  channel, TARGET_CHANNEL, deals;drop",
        "handler, handler, TARGET_HANDLER, won deals"
    })
    void what_a_member_cannot_be_is_refused(String type, String member, Expectation expected, String value) {
        assertThat(faults(LinkedHashMap.of("type", type, member, value)))
                .containsExactly(new FieldError("/" + member, new InvalidArgument(member, expected)));
    }

    @ParameterizedTest
    @CsvSource({"kafka, topic, 249", "notify, channel, 63", "handler, handler, 64"})
    void names_are_as_long_as_whoever_takes_them_allows(String type, String member, int most) {
        assertThat(target(type, member, "d".repeat(most)).isRight()).isTrue();
        assertThat(target(type, member, "d".repeat(most + 1)).isLeft()).isTrue();
    }

    @Test
    void addresses_have_a_bounded_length() {
        assertThat(target("webhook", "url", "https://" + "d".repeat(2_000)).isRight())
                .isTrue();
        assertThat(target("webhook", "url", "https://" + "d".repeat(2_001)).isLeft())
                .isTrue();
    }

    @Test
    void a_type_has_to_be_there_and_to_be_one() {
        assertThat(faults(LinkedHashMap.of("url", DEALS)))
                .containsExactly(new FieldError("/type", new MissingParameter("type")));
        assertThat(faults(LinkedHashMap.of("type", "pigeon")))
                .containsExactly(new FieldError("/type", new InvalidArgument("type", Expectation.TARGET_TYPE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_member_is_a_missing_one(String blank) {
        assertThat(faults(LinkedHashMap.of("type", "kafka", "topic", blank)))
                .containsExactly(new FieldError("/topic", new MissingParameter("topic")));
    }

    @Test
    void members_of_other_types_are_refused_beside_all_else() {
        assertThat(faults(LinkedHashMap.of("type", "kafka", "url", DEALS, "handler", "deals")))
                .containsExactlyInAnyOrder(
                        new FieldError("/topic", new MissingParameter("topic")),
                        new FieldError("/url", new InvalidArgument("url", Expectation.MEMBER_OF_TYPE)),
                        new FieldError("/handler", new InvalidArgument("handler", Expectation.MEMBER_OF_TYPE)));
    }

    @ParameterizedTest
    @CsvSource({
        "webhook, url, https://consumer.example.com/",
        "kafka, topic, deals",
        "notify, channel, deals",
        "handler, handler, deals"
    })
    void a_target_tells_what_it_was_made_of(String type, String member, String value) {
        var target = target(type, member, value).get();

        assertThat(target.type().key()).isEqualTo(type);
        assertThat(target.type().member()).isEqualTo(member);
        assertThat(target.value()).isEqualTo(value);
    }

    private static Either<?, DeliveryTarget> target(String type, String member, String value) {
        return TargetCheck.of(LinkedHashMap.of("type", type, member, value));
    }

    private static Either<?, DeliveryTarget> right(DeliveryTarget target) {
        return Either.right(target);
    }

    private static Iterable<FieldError> faults(Map<String, String> raw) {
        return TargetCheck.of(raw).getLeft() instanceof InvalidFields several ? several.errors() : List.empty();
    }
}
