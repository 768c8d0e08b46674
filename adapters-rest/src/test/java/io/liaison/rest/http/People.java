package io.liaison.rest.http;

import io.liaison.rest.http.Api.Answer;
import java.util.concurrent.atomic.AtomicInteger;

/** Principals of a test's own, so that names never meet. */
final class People {
    static final String ROOT = "/api/v1/principals";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private People() {}

    static String name() {
        return "Somebody " + NUMBERS.incrementAndGet();
    }

    /** Adds one; {@code more} are further members. */
    static Answer add(Api api, String kind, String... more) {
        var members = more.length == 0 ? "" : ", " + String.join(", ", more);
        return api.post(ROOT, "{\"kind\": \"%s\", \"name\": \"%s\"%s}".formatted(kind, name(), members));
    }

    /** The address of a new one. */
    static String added(Api api, String kind, String... more) {
        return ROOT + "/" + add(api, kind, more).text("/id");
    }

    /** A new key of the one at that address. */
    static String keyOf(Api api, String address) {
        return api.post(address + "/keys", "{}").text("/key");
    }
}
