package io.liaison.domain.connector.definition;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static io.liaison.domain.fixture.DefinitionBuilder.anOffer;

import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.Written;
import io.liaison.domain.fixture.DefinitionBuilder;
import io.vavr.collection.Seq;

/** Events of a connector that has an open field, a secret one, and one of a way to authenticate. */
final class EventExamples {

    private EventExamples() {}

    static Written.Members polling() {
        return Written.members()
                .with("key", "deal-changed")
                .with("mode", "polling")
                .with("request", "GET /deals?since={cursor}")
                .with("id", "/id");
    }

    static Written.Members webhook() {
        return Written.members().with("key", "deal-won").with("mode", "webhook");
    }

    /** A webhook that the provider is told of by this. */
    static Written.Members subscribing(Written.Members subscription) {
        return webhook().with("subscription", subscription);
    }

    static Written.Members requesting(String request) {
        return Written.members().with("request", request);
    }

    static Written.Members field(String name) {
        return Written.members().with("name", name);
    }

    static EventDefinition read(Written.Members event) {
        return definition(event).connector().events().head();
    }

    /** Where it is wrong, below the event. */
    static Seq<String> faults(Written.Members event) {
        return definition(event).faults().map(pointer -> pointer.replaceFirst("^/events/0", ""));
    }

    private static DefinitionBuilder definition(Written.Members event) {
        return aDefinition()
                .asking(field("site"), field("token").with("type", "secret"))
                .offering(anOffer("api_key").with("fields", Written.items(field("region"))))
                .with("events", Written.items(event));
    }
}
