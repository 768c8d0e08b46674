package io.liaison.domain.connector;

import static io.liaison.domain.connector.ConnectorField.optional;
import static io.liaison.domain.connector.ConnectorField.required;

import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.authentication.ProviderDialect;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.LocalizedText;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** One way to authenticate that a connector offers, with all that is needed to do so. */
public record AuthenticationOffer(
        AuthenticationKind kind,
        LocalizedText label,
        OfferGuide guide,
        Seq<ConnectorField> fields,
        ApiProfile api,
        EndpointTemplates endpoints,
        OfferedScopes scopes,
        boolean pkce,
        ClientAuthentication clientAuthentication,
        Map<String, TextTemplate> authorizationParameters,
        ParameterTemplates parameters,
        ProviderDialect dialect,
        TokenPlacement placement,
        AssertionTemplates assertion,
        TokenBinding binding) {

    /** The fields that this kind needs by its nature, after those that the connector adds. */
    public Seq<ConnectorField> credentialFields() {
        return usualFields()
                .map(field -> field.saying(
                        guide.labels().getOrElse(field.name(), field.label()),
                        guide.help().get(field.name())));
    }

    private Seq<ConnectorField> usualFields() {
        return switch (kind) {
            case CLIENT_CERTIFICATE ->
                List.of(
                        required("clientId", "Client ID", FieldType.TEXT),
                        optional("certificate", "Certificate (PEM)", FieldType.TEXT),
                        optional("privateKey", "Private key (PEM)", FieldType.SECRET),
                        optional("keyStore", "Key store (PKCS #12, Base64)", FieldType.SECRET),
                        optional("keyStorePassword", "Key store password", FieldType.SECRET),
                        scopesField());
            case AUTHORIZATION_CODE -> List.of(scopesField());
            case CLIENT_CREDENTIALS ->
                List.of(
                        required("clientId", "Client ID", FieldType.TEXT),
                        required("clientSecret", "Client secret", FieldType.SECRET),
                        scopesField());
            case BRING_YOUR_OWN_APP ->
                List.of(required("clientId", "Client ID", FieldType.TEXT), secretField(), scopesField());
            case DEVICE_CODE ->
                List.of(
                        optional("clientId", "Client ID", FieldType.TEXT),
                        optional("clientSecret", "Client secret", FieldType.SECRET),
                        scopesField());
            case API_KEY -> List.of(required("apiKey", "API key", FieldType.SECRET));
            case BASIC ->
                List.of(
                        required("username", "User name", FieldType.TEXT),
                        required("password", "Password", FieldType.SECRET));
            case PERSONAL_ACCESS_TOKEN -> List.of(required("token", "Personal access token", FieldType.SECRET));
            case JWT_BEARER ->
                List.of(
                        required("clientId", "Client ID", FieldType.TEXT),
                        optional("privateKey", "Private key (PEM)", FieldType.SECRET),
                        optional("keyStore", "Key store (PKCS #12, Base64)", FieldType.SECRET),
                        optional("keyStorePassword", "Key store password", FieldType.SECRET),
                        optional("subject", "Subject", FieldType.TEXT),
                        scopesField());
        };
    }

    private ConnectorField secretField() {
        return clientAuthentication == ClientAuthentication.NONE
                ? optional("clientSecret", "Client secret", FieldType.SECRET)
                : required("clientSecret", "Client secret", FieldType.SECRET);
    }

    private static ConnectorField scopesField() {
        return optional("scopes", "Scopes", FieldType.LIST);
    }
}
