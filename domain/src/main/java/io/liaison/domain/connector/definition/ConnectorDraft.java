package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.function.Predicate;

/**
 * A connector definition as somebody wrote it; {@link #check} turns it into one that works, or names every fault.
 * {@code address} is the key of the place where it is put: it may leave its key out, and may not name another one.
 */
public record ConnectorDraft(Written.Members written, Option<String> address) {

    /** As somebody wrote it. */
    public static ConnectorDraft written(Written.Members written) {
        return new ConnectorDraft(written, Option.none());
    }

    /** To be put under that key. */
    public ConnectorDraft at(String key) {
        return new ConnectorDraft(written, Option.some(key));
    }

    /** The shortest one: the issuer publishes its endpoints and serves the API, too. */
    public static ConnectorDraft of(String key, String name, URI issuer, String... authenticationTypes) {
        return written(Written.members()
                .with("key", key)
                .with("name", name)
                .with("issuer", issuer.toString())
                .with("apiBaseUrl", issuer.toString())
                .with(
                        "authentication",
                        Written.items(Written.members().with("type", Written.texts(authenticationTypes)))));
    }

    /** With one more member, or with another in the place of that one. */
    public ConnectorDraft with(String member, Written value) {
        return new ConnectorDraft(written.with(member, value), address);
    }

    public ConnectorDraft with(String member, String text) {
        return new ConnectorDraft(written.with(member, text), address);
    }

    /**
     * One fault a place; pointers are those of the definition's JSON form. {@code isPattern} knows which patterns are ones
     * that end in a time that can be foretold.
     */
    public Either<Failure, Connector> check(ConnectorSource source, Predicate<String> isPattern) {
        return new ConnectorCheck(this, isPattern).outcome(source);
    }
}
