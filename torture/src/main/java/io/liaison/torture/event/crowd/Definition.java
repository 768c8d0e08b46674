package io.liaison.torture.event.crowd;

import io.liaison.torture.event.provider.PolledKind;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The provider, as Liaison is told of it. */
final class Definition {
    static final String KEY = "reporter";

    private Definition() {}

    static String of(String provider) {
        return """
                {"name": "Reporter", "apiBaseUrl": "%1$s/api",
                "identity": {"request": "GET /me", "id": "/id", "label": "/label"},
                "authentication": [
                {"type": "api_key", "placement": {"in": "header", "name": "X-Key"}},
                {"type": "oauth2_client_credentials", "tokenUrl": "%1$s/token",
                "scopes": {"default": ["all"], "available": ["all"]}}],
                "events": [%2$s]}""".formatted(provider, events());
    }

    private static String events() {
        return Stream.concat(
                        Arrays.stream(PolledKind.values()).map(Definition::polled),
                        Stream.of(
                                posted("timed", """
                                        "id": "header:X-Call-Id", "signature": {"scheme": "hmac-sha256",
                                        "header": "X-Signature", "signed": "{timestamp}.{body}", "timestamp": "part:t",
                                        "part": "v1", "tolerance": 300}""", ", \"secret\": \"{secret}\"", ""),
                                posted("standard", "\"signature\": {\"scheme\": \"standard-webhooks\"}", "", """
                                        , "secret": "/secret\"""")))
                .collect(Collectors.joining(","));
    }

    private static String polled(PolledKind kind) {
        var page = switch (kind) {
            case SHOWN, LOCAL -> "&page={page}";
            case CHANGED, LOGGED -> "";
        };
        var more = switch (kind) {
            case SHOWN -> ", \"cursor\": \"/at\", \"next\": \"/next\"";
            case LOCAL -> ", \"cursor\": \"/at\", \"next\": \"/next\", \"start\": \"date-time\"";
            case CHANGED ->
                ", \"cursor\": \"/at\", \"mark\": \"/until\", \"next\": \"/next\", \"start\": \"epoch-millis\"";
            case LOGGED -> ", \"cursor\": \"/number\", \"start\": \"none\", \"overlap\": 0";
        };
        return """
                {"key": "%1$s", "mode": "polling", "request": "GET /%1$s?since={cursor}%2$s", "items": "/items",
                "id": "/id"%3$s}""".formatted(kind.key(), page, more);
    }

    private static String posted(String key, String signature, String told, String asked) {
        return """
                {"key": "%1$s", "mode": "webhook", %2$s, "subscription": {
                "create": {"request": "POST /hooks", "body": {"kind": "%1$s", "url": "{address}"%3$s}},
                "id": "/id"%4$s, "lifetime": 90,
                "renew": {"request": "PATCH /hooks/{subscription}", "body": {"until": "{expiresAt}"}},
                "remove": {"request": "DELETE /hooks/{subscription}"}}}""".formatted(key, signature, told, asked);
    }
}
