package io.liaison.rest.connector;

import io.liaison.domain.connector.ConnectorDraft;
import io.liaison.domain.connector.ConnectorDraft.Assertion;
import io.liaison.domain.connector.ConnectorDraft.Event;
import io.liaison.domain.connector.ConnectorDraft.Field;
import io.liaison.domain.connector.ConnectorDraft.Identity;
import io.liaison.domain.connector.ConnectorDraft.Offer;
import io.liaison.domain.connector.ConnectorDraft.OfferRevocation;
import io.liaison.domain.connector.ConnectorDraft.OfferScopes;
import io.liaison.domain.connector.ConnectorDraft.Placement;
import io.liaison.domain.error.Expectation;
import io.liaison.rest.wire.Members;

/** Reads a connector's definition as somebody wrote it, in JSON or YAML. */
public final class ConnectorDefinition {

    private ConnectorDefinition() {}

    /** {@code key} stands in the address; the definition may leave it out, and may not name another one. */
    public static ConnectorDraft read(String key, Members members) {
        return new ConnectorDraft(
                members.same("key", key, Expectation.KEY_OF_ADDRESS),
                members.text("name"),
                members.text("description"),
                members.texts("categories"),
                members.text("issuer"),
                members.text("apiBaseUrl"),
                members.objects("fields", ConnectorDefinition::field),
                members.objects("authentication", ConnectorDefinition::offer),
                members.object("identity", ConnectorDefinition::identity),
                members.objects("events", ConnectorDefinition::event));
    }

    private static Field field(Members members) {
        return new Field(
                members.text("name"),
                members.text("label"),
                members.text("type"),
                members.flag("required").getOrElse(false),
                members.text("pattern"),
                members.texts("choices"),
                members.text("help"));
    }

    private static Offer offer(Members members) {
        return new Offer(
                members.text("type"),
                members.text("label"),
                members.objects("fields", ConnectorDefinition::field),
                members.text("issuer"),
                members.text("authorizationUrl"),
                members.text("tokenUrl"),
                members.text("revocationUrl"),
                members.object("revocation", ConnectorDefinition::revocation),
                members.text("pushedAuthorizationUrl"),
                members.text("deviceAuthorizationUrl"),
                members.object("scopes", ConnectorDefinition::scopes),
                members.text("pkce"),
                members.text("clientAuthentication"),
                members.textsByName("authorizationParameters"),
                members.object("placement", ConnectorDefinition::placement),
                new Assertion(members.text("audience"), members.textsByName("claims"), members.text("scopeIn")),
                members.text("dpop"));
    }

    private static Placement placement(Members members) {
        return new Placement(members.text("in"), members.text("name"), members.text("prefix"));
    }

    private static OfferScopes scopes(Members members) {
        return new OfferScopes(
                members.texts("default"),
                members.texts("available"),
                members.text("separator"),
                members.textsIfAny("required"));
    }

    private static OfferRevocation revocation(Members members) {
        return new OfferRevocation(members.text("url"), members.text("ends"));
    }

    private static Identity identity(Members members) {
        return new Identity(members.text("request"), members.text("id"), members.text("label"));
    }

    /** How an event is fetched or received is for those who watch for events to read. */
    private static Event event(Members members) {
        members.leave("request", "items", "id", "cursor", "signature");
        return new Event(members.text("key"), members.text("name"), members.text("mode"));
    }
}
