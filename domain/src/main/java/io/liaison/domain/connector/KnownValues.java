package io.liaison.domain.connector;

import io.liaison.domain.authentication.Secret;
import io.vavr.collection.Map;

/** What placeholders can be filled in with for one connection: what was entered, and what the provider has told. */
public record KnownValues(Map<String, String> open, Map<String, Secret> secret) {

    /** With what the provider tells now, in the place of what it told before. */
    public KnownValues with(Map<String, String> facts) {
        return new KnownValues(facts.merge(open, (told, former) -> told), secret);
    }

    /** The secrets among them. Only requests may hold these. */
    public Map<String, String> all() {
        return open.merge(secret.mapValues(Secret::reveal));
    }

    @Override
    public String toString() {
        return "KnownValues" + open.keySet().addAll(secret.keySet()).mkString("[", ", ", "]");
    }
}
