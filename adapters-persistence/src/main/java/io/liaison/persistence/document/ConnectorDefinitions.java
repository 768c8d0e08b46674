package io.liaison.persistence.document;

import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.EndpointTemplates;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.connector.IdentityRequest;
import io.liaison.domain.connector.OfferedScopes;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.RevocationReach;
import io.liaison.domain.shared.Version;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Definitions of connectors, to documents and back. */
public final class ConnectorDefinitions {
    private static final ConnectorDocumentMapper MAPPER = new GeneratedConnectorDocumentMapper();

    private ConnectorDefinitions() {}

    public static ConnectorDocument document(Connector connector) {
        return MAPPER.toDocument(connector);
    }

    public static Connector restore(
            String key, String name, Seq<String> categories, ConnectorDocument definition, long version) {
        return new Connector(
                new ConnectorKey(key),
                ConnectorSource.valueOf(definition.source()),
                name,
                definition.description(),
                categories,
                template(definition.apiBaseUrl()),
                fields(definition.fields()),
                List.ofAll(definition.offers()).map(ConnectorDefinitions::offer),
                Option.<ConnectorDocument.Identity>of(definition.identity()).map(ConnectorDefinitions::identity),
                List.ofAll(definition.events()).map(ConnectorDefinitions::event),
                new Version(version));
    }

    private static AuthenticationOffer offer(ConnectorDocument.Offer offer) {
        return new AuthenticationOffer(
                AuthenticationKind.valueOf(offer.kind()),
                offer.label(),
                fields(offer.fields()),
                endpoints(offer.endpoints()),
                scopes(offer.scopes()),
                offer.pkce(),
                ClientAuthentication.valueOf(offer.clientAuthentication()),
                parameters(offer.authorizationParameters()),
                Placements.restore(offer.placement()),
                assertion(offer.assertion()),
                Option.<String>of(offer.binding()).map(TokenBinding::valueOf).getOrElse(TokenBinding.NEVER));
    }

    private static AssertionTerms assertion(ConnectorDocument.@Nullable Assertion assertion) {
        return assertion == null
                ? AssertionTerms.USUAL
                : new AssertionTerms(
                        Option.of(assertion.audience()), parameters(assertion.claims()), assertion.scopesAreClaimed());
    }

    private static Map<String, String> parameters(java.util.List<ConnectorDocument.Parameter> parameters) {
        return List.ofAll(parameters)
                .toLinkedMap(ConnectorDocument.Parameter::name, ConnectorDocument.Parameter::value);
    }

    private static Seq<ConnectorField> fields(java.util.List<ConnectorDocument.Field> fields) {
        return List.ofAll(fields).map(ConnectorDefinitions::field);
    }

    private static ConnectorField field(ConnectorDocument.Field field) {
        return new ConnectorField(
                field.name(),
                field.label(),
                FieldType.valueOf(field.type()),
                field.required(),
                Option.of(field.pattern()),
                List.ofAll(field.choices()),
                Option.of(field.help()));
    }

    private static EndpointTemplates endpoints(ConnectorDocument.Endpoints endpoints) {
        return new EndpointTemplates(
                template(endpoints.issuer()),
                template(endpoints.authorization()),
                template(endpoints.token()),
                template(endpoints.revocation()),
                template(endpoints.pushed()),
                template(endpoints.device()),
                Option.<String>of(endpoints.reach())
                        .map(RevocationReach::valueOf)
                        .getOrElse(RevocationReach.ACCOUNT));
    }

    private static OfferedScopes scopes(ConnectorDocument.Scopes scopes) {
        return new OfferedScopes(
                names(scopes.preset()),
                names(scopes.available()),
                scopes.separator(),
                Option.<java.util.List<String>>of(scopes.required()).map(ConnectorDefinitions::names));
    }

    private static Scopes names(java.util.List<String> names) {
        return new Scopes(LinkedHashSet.ofAll(names));
    }

    private static IdentityRequest identity(ConnectorDocument.Identity identity) {
        return new IdentityRequest(identity.path(), identity.idPointer(), identity.labelPointer());
    }

    private static EventDefinition event(ConnectorDocument.Event event) {
        return new EventDefinition(event.key(), event.name(), EventMode.valueOf(event.mode()));
    }

    private static Option<UrlTemplate> template(@Nullable String address) {
        return Option.<String>of(address).map(UrlTemplate::new);
    }
}
