package io.liaison.persistence.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connector's definition, but for its key, name and categories, which have columns of their own. */
public record ConnectorDocument(
        String source,
        String description,
        @Nullable String apiBaseUrl,
        List<Field> fields,
        List<Offer> offers,
        @Nullable Identity identity,
        List<Event> events) {

    /** A field of the form. */
    public record Field(
            String name,
            String label,
            String type,
            boolean required,
            @Nullable String pattern,
            List<String> choices,
            @Nullable String help) {}

    /** One way to authenticate; the parameters keep their order in a list. */
    public record Offer(
            String kind,
            String label,
            List<Field> fields,
            Endpoints endpoints,
            Scopes scopes,
            boolean pkce,
            String clientAuthentication,
            List<Parameter> authorizationParameters,
            @Nullable PlacementDocument placement,
            @Nullable Assertion assertion,
            @Nullable String binding) {}

    /** How assertions are made out. */
    public record Assertion(@Nullable String audience, List<Parameter> claims, boolean scopesAreClaimed) {}

    /** The addresses of an authorization server, as templates; documents of old do not say what a revocation reaches. */
    public record Endpoints(
            @Nullable String issuer,
            @Nullable String authorization,
            @Nullable String token,
            @Nullable String revocation,
            @Nullable String pushed,
            @Nullable String device,
            @Nullable String reach) {}

    /** What is asked for and what may be chosen. */
    public record Scopes(
            List<String> preset,
            List<String> available,
            String separator,
            @Nullable List<String> required) {}

    /** A parameter of the address where a person consents, or a claim. */
    public record Parameter(String name, String value) {}

    /** How to ask whose account a token opens. */
    public record Identity(String path, String idPointer, String labelPointer) {}

    /** An event that the connector reports. */
    public record Event(String key, String name, String mode) {}
}
