package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import java.util.List;
import java.util.SplittableRandom;

/** Sends secrets in ways that nobody should, as people do by mistake. */
record Misusing(Caller caller, Ground ground, Marks marks) {
    private static final int TOO_LONG = 40_000;
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "multipart/form-data; boundary=b",
            "application/x-www-form-urlencoded",
            "application/json; charset=utf-16",
            "application/yaml",
            "nonsense");

    void anything(SplittableRandom dice) {
        var secret = marks.another(Kind.CLIENT_SECRET);
        var text = Json.text(secret);
        caller.tell(
                switch (dice.nextInt(17)) {
                    case 0 -> connection("{\"fields\":{\"clientSecret\":" + text + ",,}}");
                    case 1 -> connection("{\"clientSecret\":" + text);
                    case 2 -> connection("{\"fields\":{\"clientSecret\":" + text + " " + text + "}}");
                    case 3 -> connection("{\"clientSecret\":" + text + ",\"clientSecret\":" + text + "}");
                    case 4 -> connection(form("\"secret\":" + text));
                    case 5 -> connection(form("\"clientSecret\":{\"value\":" + text + "}"));
                    case 6 -> connection(form("\"clientSecret\":[" + text + "," + text + "],\"clientId\":\"x\""));
                    case 7 ->
                        connection(form("\"clientSecret\":" + Json.text(secret.repeat(TOO_LONG / secret.length()))
                                + ",\"clientId\":\"x\""));
                    case 8 -> connection(text);
                    case 9 -> connection("{\"fields\":" + text + "}");
                    case 10 ->
                        connection("fields:\n  clientSecret: " + text + "\n - [")
                                .as("application/yaml");
                    case 11 -> connection(form("\"clientSecret\":" + text)).as(TYPES.get(dice.nextInt(TYPES.size())));
                    case 12 ->
                        Call.put(
                                "/api/v1/connectors/hostile/oauth-app",
                                "{\"clientId\":1,\"clientSecret\":" + text + ",\"secret\":" + text + "}");
                    case 13 ->
                        Call.put(
                                "/api/v1/policies/connectors",
                                "{\"connectors\":{\"hostile\":{\"presetFields\":" + text + "}}}");
                    case 14 -> Call.get("/api/v1/folders").by(marks.another(Kind.ACCESS_TOKEN));
                    case 15 ->
                        Call.get("/api/v1/folders")
                                .with(
                                        "Authorization",
                                        "Basic " + marks.another(Kind.PASSWORD).replaceAll("\\W", ""));
                    default -> Call.get("/api/v1/folders?access_token=" + marks.only(Kind.ACCESS_TOKEN));
                });
    }

    private Call connection(String body) {
        return Call.post("/api/v1/folders/" + ground.folder() + "/connections", body);
    }

    private static String form(String fields) {
        return "{\"connector\":\"hostile\",\"authenticationType\":\"oauth2_client_credentials\",\"fields\":{" + fields
                + "}}";
    }
}
