package io.liaison.sandbox.faults;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of changes that are not as they should be. What is done to an item depends on its number alone, so that as long as a fault
 * lasts the same item always looks the same.
 */
final class SpoiltItems {
    private static final Duration HELD_BACK = Duration.ofSeconds(5);
    private static final Duration BACK = Duration.ofHours(1);
    private static final String NONSENSE = "{\"items\":\"several\",\"next\":42,\"mark\":{}}";

    private final InstantSource clock;

    SpoiltItems(InstantSource clock) {
        this.clock = clock;
    }

    static HTTPResponse nonsense() {
        return Answers.json(HTTPResponse.SC_OK, NONSENSE);
    }

    static HTTPResponse repeated(HTTPResponse answer) {
        return told(answer, page -> page.withItems(items -> items.flatMap(item -> Stream.of(item, item))));
    }

    /** Every second one is left out until it is five seconds old, whatever has followed it meanwhile. */
    HTTPResponse skipped(HTTPResponse answer) {
        var young = clock.instant().minus(HELD_BACK);
        return told(
                answer, page -> page.withItems(items -> items.filter(item -> !isOdd(item) || !isAfter(item, young))));
    }

    /** The newest first, and a mark of an hour before. */
    static HTTPResponse backwards(HTTPResponse answer) {
        return told(
                answer,
                page -> page.withItems(SpoiltItems::reversed)
                        .with("mark", Instant.parse(page.mark()).minus(BACK).toString()));
    }

    static HTTPResponse withoutZones(HTTPResponse answer) {
        return told(
                answer,
                page -> page.withItems(items -> items.map(SpoiltItems::withoutZones))
                        .with("mark", withoutZone(page.mark())));
    }

    /** Every second one has none. */
    static HTTPResponse withoutIds(HTTPResponse answer) {
        return told(answer, page -> page.withItems(items -> items.map(item -> isOdd(item) ? withoutId(item) : item)));
    }

    /** The next page is this one. */
    static HTTPResponse endless(HTTPResponse answer, HTTPRequest request) {
        return told(answer, page -> page.with("next", request.getURI().toString()));
    }

    /** A refusal lists nothing that could be spoilt. */
    private static HTTPResponse told(HTTPResponse answer, UnaryOperator<ItemsPage> otherwise) {
        return answer.getStatusCode() == HTTPResponse.SC_OK
                ? otherwise.apply(ItemsPage.of(answer)).answer()
                : answer;
    }

    private static boolean isOdd(Map<String, Object> item) {
        return String.valueOf(item.get("id")).matches(".*[13579]");
    }

    private static boolean isAfter(Map<String, Object> item, Instant moment) {
        return Instant.parse(String.valueOf(item.get("updatedAt"))).isAfter(moment);
    }

    private static Stream<Map<String, Object>> reversed(Stream<Map<String, Object>> items) {
        return items.collect(Collectors.collectingAndThen(Collectors.toList(), all -> all.reversed().stream()));
    }

    private static Map<String, Object> withoutZones(Map<String, Object> item) {
        var local = new LinkedHashMap<>(item);
        local.replaceAll((name, value) -> name.endsWith("At") ? withoutZone(String.valueOf(value)) : value);
        return local;
    }

    private static Map<String, Object> withoutId(Map<String, Object> item) {
        var nameless = new LinkedHashMap<>(item);
        nameless.keySet().removeAll(Collections.singleton("id"));
        return nameless;
    }

    private static String withoutZone(String time) {
        return time.replaceFirst("Z$", "");
    }
}
