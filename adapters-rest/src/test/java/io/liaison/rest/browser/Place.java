package io.liaison.rest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.providers.fixture.FreePorts;
import io.liaison.rest.story.Answer;
import io.liaison.rest.story.Api;
import io.liaison.rest.story.Launch;
import io.liaison.rest.story.LiaisonServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with its sandbox, for all that is tried in a browser. */
final class Place {
    static final String KEY = "administrator-of-the-console";
    private static final int SANDBOX = FreePorts.next();
    private static final AtomicInteger FOLDERS = new AtomicInteger();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final LiaisonServer SERVER = start();

    private Place() {}

    static String address(String path) {
        return SERVER.address().resolve("/console/" + path).toString();
    }

    static Api api() {
        return SERVER.asAdministrator();
    }

    /** Defines a role that can be held in folders. */
    static void role(String name, String... permissions) {
        var defined =
                api().post("/roles", Map.of("name", name, "scope", "folder", "permissions", List.of(permissions)));
        assertThat(defined.status()).as(defined.toString()).isEqualTo(201);
    }

    /** Defines a connector of one's own. */
    static void connector(String key) {
        var defined = api().put(
                        "/connectors/" + key,
                        Map.of(
                                "name",
                                "Petstore",
                                "apiBaseUrl",
                                "https://petstore.example.com",
                                "authentication",
                                List.of(Map.of("type", "personal_access_token"))));
        assertThat(defined.status()).as(defined.toString()).isEqualTo(201);
    }

    /** Where a program of somebody's listens that is told of events. */
    static String consumer(String name) {
        return "http://127.0.0.1:" + SANDBOX + "/consumer/" + name;
    }

    /** One that nobody else uses. */
    static Folder folder() {
        var name = "Folder " + FOLDERS.incrementAndGet();
        return new Folder(name, api().post("/folders", Map.of("name", name)).text("/id"));
    }

    /** A folder by its name. */
    record Folder(String name, String id) {

        /** Somebody new who holds that role here. */
        Api somebody(String called, String role) {
            var person = "/principals/"
                    + api().post("/principals", Map.of("kind", "user", "name", called))
                            .text("/id");
            api().put(
                            "/folders/" + id + "/members/" + person.replace("/principals/", ""),
                            Map.of("roles", List.of(role)));
            return SERVER.as(api().post(person + "/keys", Map.of()).text("/key"));
        }

        /** How many connections there are in it, of the first fifty. */
        int connections() {
            return api().get("/folders/" + id + "/connections").count("/items");
        }

        /** Its only connection works. */
        boolean isConnected() {
            return api().get("/folders/" + id + "/connections")
                    .text("/items/0/status")
                    .equals("connected");
        }

        /** The id of a connection that works and needs nobody's consent. */
        String connection(String called) {
            return connection(called, api());
        }

        /** The same, which belongs to somebody else. */
        String connection(String called, Api by) {
            return connect(
                            by,
                            called,
                            "oauth2_client_credentials",
                            Map.of("clientId", "liaison-machine", "clientSecret", "liaison-machine-secret"))
                    .text("/id");
        }

        /** The id of a trigger of a connection, which waits for its tickets. */
        static String trigger(String connection, String called) {
            return api().post(
                            "/connections/" + connection + "/triggers",
                            Map.of(
                                    "name",
                                    called,
                                    "event",
                                    "ticket-changed",
                                    "target",
                                    Map.of("type", "webhook", "url", consumer("x") + "/events")))
                    .text("/id");
        }

        /** The id of one with a key of that account. */
        String connectionOf(String account, String called) {
            return connectionBy(keyOf(account), called);
        }

        /** The id of one with that key. */
        String connectionBy(String key, String called) {
            return connect(api(), called, "api_key", Map.of("apiKey", key)).text("/id");
        }

        /** The id of one whose key its provider has withdrawn. */
        String brokenConnection(String called) {
            var id = connectionOf("grace", called);
            breakKeys(id);
            return id;
        }

        /** Withdraws all keys, and finds out what that means to a connection. */
        static void breakKeys(String connection) {
            sandbox("/sandbox/break", "action=revoke&account=grace");
            var found = api().post("/connections/" + connection + "/check", Map.of());
            assertThat(found.text("/status")).as(found.toString()).isEqualTo("disconnected");
        }

        private Answer connect(Api by, String called, String type, Map<String, String> fields) {
            var connected = by.post(
                    "/folders/" + id + "/connections",
                    Map.of("connector", "sandbox", "name", called, "authenticationType", type, "fields", fields));
            assertThat(connected.status()).as(connected.toString()).isEqualTo(201);
            return connected;
        }
    }

    /** A new key of that account, which any number of connections may share. */
    static String keyOf(String account) {
        return sandbox("/sandbox/keys", "account=" + account).replaceAll(".*\"key\" *: *\"([^\"]*)\".*", "$1");
    }

    /** What the sandbox answers to a form, or to whatever else is posted there. */
    static String sandbox(String path, String form) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SANDBOX + path))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static LiaisonServer start() {
        try {
            return Launch.in(Files.createTempDirectory("console"))
                    .withKey(KEY)
                    .with("LIAISON_SANDBOX_PORT=" + SANDBOX)
                    .asking("--sandbox")
                    .start();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
