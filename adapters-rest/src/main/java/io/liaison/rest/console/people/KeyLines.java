package io.liaison.rest.console.people;

import io.liaison.application.text.Language;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.KeyName;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.console.people.PersonPage.KeyLine;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is known of keys, in the words of one language. */
record KeyLines(ConsoleAddress address, Labels labels, Moments moments) {

    KeyLines(ConsoleAddress address, Labels labels, Language language) {
        this(address, labels, new Moments(language));
    }

    KeyLine of(ApiKey key, boolean revocable) {
        return new KeyLine(
                name(key),
                moments.of(key.createdAt()),
                key.expiresAt().map(moments::of).getOrNull(),
                key.lastUsedAt().map(moments::of).getOrNull(),
                revocable
                        ? address.person(key.holder(), "keys/" + key.id() + "/revoke")
                                .toString()
                        : null);
    }

    /** What helps to tell it from others. */
    Seq<Fact> facts(ApiKey key) {
        return List.of(
                new Fact(labels.get("key.name"), name(key)),
                new Fact(labels.get("key.created"), moments.of(key.createdAt()).text()),
                new Fact(
                        labels.get("key.lastUsed"),
                        key.lastUsedAt().map(at -> moments.of(at).text()).getOrElse(() -> labels.get("key.unused"))));
    }

    String name(ApiKey key) {
        return key.name().map(KeyName::value).getOrElse(() -> labels.get("key.nameless"));
    }
}
