package io.liaison.torture.canary.provider;

import static io.liaison.torture.canary.provider.Say.quoted;

import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;

/** What the provider answers: as it should, more often than not, so that there is something to lose. */
record Endpoints(Marks marks) {
    private static final int OF_TEN_FINE = 7;
    private static final int LONGEST_LIFE = 150;

    byte[] answer(Heard heard, SplittableRandom dice) {
        if (dice.nextInt(10) < OF_TEN_FINE) {
            return fine(heard, dice);
        }
        var secret = Gossip.about(heard, dice);
        return switch (heard.path()) {
            case "/token" -> any(dice, Tattling.about(secret), mixedUp());
            case "/api/me" -> any(dice, Tattling.about(secret), mistaken(secret));
            default -> any(dice, Tattling.about(secret), List.of());
        };
    }

    private byte[] fine(Heard heard, SplittableRandom dice) {
        return switch (heard.path()) {
            case "/token" -> Say.json(200, grant(2 + dice.nextInt(LONGEST_LIFE)));
            case "/api/me" -> Say.json(200, "{\"sub\":\"account-1\",\"email\":\"ada@hostile.example\"}");
            case "/api/hooks" -> Say.json(201, "{\"id\":\"hook-1\"}");
            case "/api/items" -> Say.json(200, "{\"items\":[{\"id\":\"item-1\",\"at\":1}]}");
            case "/par" -> Say.json(201, "{\"request_uri\":\"urn:example:1\",\"expires_in\":60}");
            default -> Say.json(200, "{}");
        };
    }

    private String grant(int seconds) {
        return "{\"access_token\":%s,\"refresh_token\":%s,\"id_token\":%s,\"token_type\":\"Bearer\",\"expires_in\":%d}"
                .formatted(
                        quoted(marks.another(Kind.ACCESS_TOKEN)),
                        quoted(marks.another(Kind.REFRESH_TOKEN)),
                        quoted(idToken()),
                        seconds);
    }

    /** Tokens where something else belongs, and something else where tokens belong. */
    private List<byte[]> mixedUp() {
        var token = marks.another(Kind.ACCESS_TOKEN);
        var access = quoted(token);
        var refresh = quoted(marks.another(Kind.REFRESH_TOKEN));
        var id = quoted(idToken());
        var both = "{\"access_token\":" + access + ",\"refresh_token\":" + refresh + ",\"id_token\":" + id;
        return List.of(
                Say.json(200, both + ",\"expires_in\":" + access + "}"),
                Say.json(200, both + ",\"token_type\":" + access + "}"),
                Say.json(200, both + ",\"token_type\":" + refresh + ",\"scope\":" + id + "}"),
                Say.json(200, both + ",\"scope\":" + access + "}"),
                Say.json(200, both + ",\"scope\":[" + refresh + "," + access + "]}"),
                Say.json(200, both + ",\"scope\":" + quoted("read " + encoded(token)) + "}"),
                Say.json(200, both + ",\"refresh_expires_in\":" + refresh + "}"),
                Say.json(200, both + ",\"access_token\":" + access + "}"),
                Say.json(200, both + ",\"error\":" + access + ",\"error_description\":" + refresh + "}"),
                Say.json(400, both + ",\"error\":\"invalid_scope\",\"error_description\":" + refresh + "}"),
                Say.json(400, "{\"refresh_token\":" + refresh + ",\"error\":" + refresh + "}"),
                Say.json(200, "{\"access_token\":{\"value\":" + access + "},\"refresh_token\":[" + refresh + "]}"),
                Say.json(200, "{\"id_token\":" + id + "}"),
                Say.json(200, both),
                Say.broken(200, both),
                Say.full(200, "Fine", "Content-Type: text/plain", both + "} trailing"));
    }

    /** An account by the name of a secret. */
    private static List<byte[]> mistaken(String secret) {
        var echo = quoted(secret);
        return List.of(
                Say.json(200, "{\"sub\":" + echo + "}"),
                Say.json(200, "{\"sub\":\"account-1\",\"email\":" + echo + "}"),
                Say.json(200, "{\"sub\":[" + echo + "]}"));
    }

    private String idToken() {
        return encoded("{\"alg\":\"none\"}") + "." + encoded("{\"sub\":\"" + marks.another(Kind.ID_TOKEN) + "\"}") + "."
                + marks.another(Kind.ID_TOKEN).replace(".", "");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] any(SplittableRandom dice, List<byte[]> some, List<byte[]> more) {
        var which = dice.nextInt(some.size() + more.size());
        return which < some.size() ? some.get(which) : more.get(which - some.size());
    }
}
