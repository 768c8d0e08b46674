package io.liaison.sandbox.imitation;

import java.util.List;
import java.util.Map;

/** What an account has let a client do. Every token that comes of it ends with it. */
final class Grant {
    private final Person person;
    private final String client;
    private final Map<String, List<String>> scopes;
    private boolean ended;

    /** @param scopes by the pointer below which the tokens for them stand */
    Grant(Person person, String client, Map<String, List<String>> scopes) {
        this.person = person;
        this.client = client;
        this.scopes = Map.copyOf(scopes);
    }

    Person person() {
        return person;
    }

    String client() {
        return client;
    }

    Map<String, List<String>> scopes() {
        return scopes;
    }

    List<String> allScopes() {
        return scopes.values().stream().flatMap(List::stream).toList();
    }

    boolean isEnded() {
        return ended;
    }

    void end() {
        ended = true;
    }
}
