package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.KeyStoreFile;
import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What somebody enters into the form of each authentication type; sometimes something that cannot be. */
record Forms(Marks marks, KeyStoreFile keys) {
    private static final List<String> TYPES = List.of(
            "oauth2_client_credentials",
            "api_key",
            "basic",
            "personal_access_token",
            "oauth2_jwt_bearer",
            "client_certificate",
            "oauth2_byoa",
            "oauth2_authorization_code");

    /** The types that have no need of a person, one for each kind of secret that they show. */
    static final List<String> SHOWN = List.of("oauth2_client_credentials", "api_key", "basic", "personal_access_token");

    String anyType(SplittableRandom dice) {
        return TYPES.get(dice.nextInt(TYPES.size()));
    }

    Map<String, String> fields(String type, SplittableRandom dice) {
        return switch (type) {
            case "api_key" -> Map.of("apiKey", marks.another(Kind.API_KEY));
            case "basic" -> Map.of("username", "ada", "password", marks.another(Kind.PASSWORD));
            case "personal_access_token" -> Map.of("token", marks.another(Kind.PERSONAL_TOKEN));
            case "oauth2_jwt_bearer", "client_certificate" -> key(dice);
            case "oauth2_authorization_code" -> Map.of();
            default -> Map.of("clientId", "canary", "clientSecret", marks.another(Kind.CLIENT_SECRET));
        };
    }

    private Map<String, String> key(SplittableRandom dice) {
        var password = marks.only(Kind.KEY_STORE_PASSWORD);
        var pem = keys.privateKeyPem();
        return switch (dice.nextInt(6)) {
            case 0 -> Map.of("clientId", "canary", "keyStore", keys.base64(), "keyStorePassword", password);
            case 1 -> Map.of("clientId", "canary", "keyStore", keys.base64(), "keyStorePassword", password + "wrong");
            case 2 -> Map.of("clientId", "canary", "keyStore", password, "keyStorePassword", password);
            case 3 -> pair(pem.replace("A", "B"));
            case 4 -> pair(pem.replace("PRIVATE KEY", marks.another(Kind.CLIENT_SECRET)));
            default -> pair(pem);
        };
    }

    private Map<String, String> pair(String privateKey) {
        return Map.of("clientId", "canary", "certificate", keys.certificatePem(), "privateKey", privateKey);
    }
}
