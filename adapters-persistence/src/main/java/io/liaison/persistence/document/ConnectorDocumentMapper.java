package io.liaison.persistence.document;

import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.EndpointTemplates;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.IdentityRequest;
import io.liaison.domain.connector.OfferedScopes;
import io.liaison.domain.connector.UrlTemplate;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

/** Outward only: definitions come back through {@link ConnectorDefinitions}. */
@Mapper(config = RowMapping.class)
interface ConnectorDocumentMapper {

    ConnectorDocument toDocument(Connector connector);

    ConnectorDocument.Field toField(ConnectorField field);

    ConnectorDocument.Offer toOffer(AuthenticationOffer offer);

    ConnectorDocument.Endpoints toEndpoints(EndpointTemplates endpoints);

    ConnectorDocument.Scopes toScopes(OfferedScopes scopes);

    ConnectorDocument.Assertion toTerms(AssertionTerms terms);

    ConnectorDocument.Event toEvent(EventDefinition event);

    ConnectorDocument.Identity toIdentity(IdentityRequest identity);

    default ConnectorDocument.@Nullable Identity identity(Option<IdentityRequest> identity) {
        return identity.map(this::toIdentity).getOrNull();
    }

    default @Nullable PlacementDocument placement(TokenPlacement placement) {
        return Placements.document(placement);
    }

    default @Nullable String text(Option<String> text) {
        return text.getOrNull();
    }

    default @Nullable String address(Option<UrlTemplate> template) {
        return template.map(UrlTemplate::value).getOrNull();
    }

    default List<String> names(Scopes scopes) {
        return scopes.values().toJavaList();
    }

    default @Nullable List<String> required(Option<Scopes> scopes) {
        return scopes.map(this::names).getOrNull();
    }

    default List<ConnectorDocument.Parameter> parameters(Map<String, String> parameters) {
        return parameters.toJavaMap().entrySet().stream()
                .map(entry -> new ConnectorDocument.Parameter(entry.getKey(), entry.getValue()))
                .toList();
    }
}
