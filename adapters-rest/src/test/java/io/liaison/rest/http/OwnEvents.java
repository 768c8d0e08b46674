package io.liaison.rest.http;

import io.liaison.rest.http.Api.Answer;

/** A connection to the sandbox with events of a tenant's own: some that providers post, and one that they are asked for. */
record OwnEvents(Story story, String connection) {
    private static final String SIGNATURE = """
            {"scheme": "hmac-sha256", "header": "X-Own-Signature", "encoding": "hex", "prefix": "sha256="}
            """;

    /** {@code paid} is posted, {@code asked} after a challenge, {@code bare} says too little, {@code changed} is asked for. */
    static OwnEvents in(Story story) {
        var connector = OwnConnector.in(story).reporting("""
                [{"key": "paid", "mode": "webhook", "id": "/eventId", "signature": %s,
                  "fields": [{"name": "shop", "label": "Shop", "type": "text"}]},
                 {"key": "asked", "mode": "webhook", "id": "/eventId", "signature": %s,
                  "handshake": {"challenge": "query:challenge", "answer": "<{challenge}>"}},
                 {"key": "bare", "mode": "webhook"},
                 {"key": "changed", "mode": "polling", "request": "GET /tickets/changes?since={cursor}", "items": "/items",
                  "id": "/id", "cursor": "/updatedAt"}]
                """.formatted(SIGNATURE, SIGNATURE));
        return new OwnEvents(
                story, "/api/v1/connections/" + connector.connectMachine().text("/id"));
    }

    /** A trigger with those members, besides. */
    Answer trigger(String name, String event, String target, String more) {
        return story.api.post(
                connection + "/triggers", """
                {"name": "%s", "event": "%s", "target": %s%s}
                """.formatted(name, event, target, more.isEmpty() ? "" : ", " + more));
    }

    /** One that waits for what is posted, and tells the sandbox's consumer of that name. */
    OwnTrigger waiting(String consumer, String more) {
        var target = "{\"type\": \"webhook\", \"url\": \"" + consumer(consumer) + "/events\"}";
        return new OwnTrigger(story, trigger("Waiting " + consumer, "paid", target, more));
    }

    String consumer(String name) {
        return story.sandbox() + "/consumer/" + name;
    }
}
