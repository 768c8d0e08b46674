package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import java.util.List;
import java.util.stream.IntStream;

/** What is there before anything goes wrong: connectors of the hostile provider, a folder, robots with keys, and who waits. */
public record Ground(String folder, String robot, List<String> keys, Post post) {
    /** By which its addresses are wrong in different ways. */
    static final String HOSTILE = "hostile";

    static final List<String> CONNECTORS = List.of(HOSTILE, HOSTILE, HOSTILE, "pushed", "untrusted", "absent");

    private static final int KEYS = 3;

    public static Ground lay(Caller caller, Marks marks, int provider) {
        var hostile = "http://localhost:" + provider;
        install(caller, marks, HOSTILE, hostile, "");
        install(caller, marks, "pushed", hostile, ",\"pushedAuthorizationUrl\":\"" + hostile + "/par\"");
        install(caller, marks, "untrusted", "https://localhost:" + provider, "");
        install(caller, marks, "absent", "https://nowhere.invalid", "");
        var folder = caller.send(Call.post("/api/v1/folders", "{\"name\":\"Canary\"}"))
                .need("id");
        var robot = caller.send(Call.post(
                        "/api/v1/principals", "{\"kind\":\"robot\",\"name\":\"Canary\",\"roles\":[\"administrator\"]}"))
                .need("id");
        var keys = IntStream.range(0, KEYS)
                .mapToObj(number -> caller.send(Call.post("/api/v1/principals/" + robot + "/keys", "{}"))
                        .need("key"))
                .toList();
        return new Ground(folder, robot, keys, Post.set(caller, marks, folder, provider));
    }

    private static void install(Caller caller, Marks marks, String key, String base, String more) {
        caller.must(Call.put("/api/v1/connectors/" + key, definition(base, more)));
        caller.must(Call.put("/api/v1/connectors/" + key + "/oauth-app", app(marks)));
    }

    static String app(Marks marks) {
        return "{\"clientId\":\"canary\",\"clientSecret\":" + Json.text(marks.another(Kind.CLIENT_SECRET)) + "}";
    }

    private static String definition(String base, String more) {
        var server = "\"tokenUrl\":\"" + base + "/token\",\"revocationUrl\":\"" + base + "/revoke\","
                + "\"scopes\":{\"default\":[\"read\"],\"available\":[\"read\"]}";
        var consent = server + ",\"authorizationUrl\":\"" + base + "/authorize\",\"pkce\":\"S256\"" + more;
        return """
                {"name":"Hostile","apiBaseUrl":"%s/api","identity":{"request":"GET /me","id":"/sub","label":"/email"},
                "authentication":[
                {"type":"oauth2_authorization_code",%s},
                {"type":"oauth2_byoa","clientAuthentication":"client_secret_post",%s},
                {"type":"oauth2_client_credentials",%s},
                {"type":"client_certificate","clientAuthentication":"private_key_jwt",%s},
                {"type":"oauth2_jwt_bearer",%s},
                {"type":"api_key","placement":{"in":"query","name":"key"}},
                {"type":"basic"},{"type":"personal_access_token"}],
                "events":[
                {"key":"posted","mode":"webhook","id":"/id",
                "signature":{"scheme":"hmac-sha256","header":"X-Signature","encoding":"hex","prefix":"sha256="},
                "subscription":{"create":{"request":"POST /hooks","body":{"url":"{address}","secret":"{secret}"}},
                "id":"/id","remove":{"request":"DELETE /hooks/{subscription}"}}},
                {"key":"polled","mode":"polling","request":"GET /items?since={cursor}","items":"/items","id":"/id","cursor":"/at"}]}
                """.formatted(base, consent, consent, server, server, server);
    }
}
