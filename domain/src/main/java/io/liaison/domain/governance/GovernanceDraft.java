package io.liaison.domain.governance;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiPredicate;

/** A policy as somebody wrote it; {@link #check} turns it into one that can be stored, or names every fault. */
public record GovernanceDraft(Option<String> others, Map<String, Rule> connectors) {

    /** The connectors that it speaks of, as far as their keys can be read. */
    public Set<ConnectorKey> keys() {
        return connectors.keySet().flatMap(ConnectorKey::parse);
    }

    /**
     * One fault a place. {@code known} are those of its connectors that there are: of the others nothing is known but what
     * every connector has. {@code former} holds the secrets that it may keep; {@code matching} compares a pattern and a text.
     */
    public Either<Failure, WantedGovernance> check(
            Map<ConnectorKey, Connector> known, ConnectorGovernance former, BiPredicate<String, String> matching) {
        return new GovernanceCheck(this, known, former, matching).outcome();
    }

    /** What was written about one connector; whatever is left out is allowed. */
    public record Rule(
            Option<Boolean> allowed, Option<Seq<String>> authenticationTypes, Map<String, Preset> presetFields) {}

    /** What was written about one field. */
    public sealed interface Preset {

        record Given(FieldValue value) implements Preset {}

        /** The secret that is stored already. */
        record Kept() implements Preset {}
    }
}
