package io.liaison.rest.story;

import io.liaison.sandbox.Sandbox;
import io.liaison.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** A provider that outlives the server under test, and does what a test tells it. */
record TryingProvider(Sandbox sandbox) implements AutoCloseable {
    static final String KEY = "trying";
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static TryingProvider start() {
        try {
            return new TryingProvider(Sandbox.start(SandboxSettings.onPort(0)));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    String hostAndPort() {
        return sandbox.issuer().getAuthority();
    }

    /** The connector that comes with the product for this provider, in YAML. */
    String definition() {
        try (var text = TryingProvider.class.getResourceAsStream("/io/liaison/rest/launch/sandbox.yaml")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("ISSUER", sandbox.issuer().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Switches something, as {@code sandbox/README.md} describes it: {@code action=fail&target=token&…}. */
    void breaks(String form) {
        Answer.to(CLIENT, posted("/sandbox/break", form));
    }

    void isWholeAgain() {
        Answer.to(CLIENT, posted("/sandbox/reset", ""));
    }

    /** A person's browser opens the address, allows what is asked, and goes wherever it is sent. */
    void consents(String account, String authorizationUrl) {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var page = Answer.to(
                browser, HttpRequest.newBuilder(URI.create(authorizationUrl)).build());
        var ticket =
                TICKET.matcher(page.response().body()).results().findFirst().orElseThrow();
        var form = "decision=allow&account=" + account + "&ticket=" + ticket.group(1);
        Answer.to(browser, posted("/consent", form));
    }

    /** Somebody enters a code of another device, and allows or denies what it stands for. */
    void decides(String decision, String account, String userCode) {
        var form = "decision=" + decision + "&account=" + account + "&user_code=" + userCode;
        Answer.to(CLIENT, posted("/device", form));
    }

    /** From now on the client signs with the key of that certificate. */
    void registers(String client, String certificate) {
        Answer.to(CLIENT, posted("/sandbox/clients/" + client + "/certificate", certificate));
    }

    /** A key that the holder of the account has made by hand. */
    String keyOf(String account) {
        return Answer.to(CLIENT, posted("/sandbox/keys", "account=" + account)).text("/key");
    }

    /** How the API answers whoever shows that. */
    int statusOfTickets(String header, String credential) {
        return Answer.to(
                        CLIENT,
                        HttpRequest.newBuilder(at("/tickets"))
                                .header(header, credential)
                                .build())
                .status();
    }

    /** Whether a token is still good for anything. */
    boolean accepts(String token) {
        var asked = HttpRequest.newBuilder(at("/me"))
                .header("Authorization", "Bearer " + token)
                .build();
        return Answer.to(CLIENT, asked).status() == 200;
    }

    /** Whether every failure that was asked for has happened. */
    boolean hasFailedAsTold() {
        return Answer.to(CLIENT, HttpRequest.newBuilder(at("/sandbox/state")).build())
                .json()
                .at("/faults")
                .isEmpty();
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private URI at(String path) {
        return sandbox.issuer().resolve(path);
    }

    private HttpRequest posted(String path, String form) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }
}
