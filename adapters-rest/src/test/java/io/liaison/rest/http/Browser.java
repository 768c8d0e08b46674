package io.liaison.rest.http;

import io.liaison.application.text.Language;
import io.liaison.rest.http.Api.Answer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser: keeps cookies, and says yes or no on the sandbox's consent page. */
final class Browser {
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]*)\"");
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Language language;

    Browser() {
        this(Language.ENGLISH);
    }

    Browser(Language language) {
        this.language = language;
    }

    /** From our start address through the consent page to the callback; answers the callback's answer. */
    Answer consent(String authorizationUrl, String decision, String account, String accept) {
        return open(ours(answered(authorizationUrl, decision, account)), accept);
    }

    /** The address of the callback to which the provider sends this browser. */
    String answered(String authorizationUrl, String decision, String account) {
        var page = open(ours(authorizationUrl), "text/html").header("Location");
        var ticket = TICKET.matcher(open(URI.create(page), "text/html").body());
        if (!ticket.find()) {
            throw new AssertionError("no consent page at " + page);
        }
        var form = "ticket=" + encoded(ticket.group(1)) + "&decision=" + decision + "&account=" + account;
        return Api.send(HttpRequest.newBuilder(URI.create(page).resolve("/consent"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build())
                .header("Location");
    }

    Answer open(URI address, String accept) {
        var request =
                HttpRequest.newBuilder(address).header("Accept", accept).header("Accept-Language", language.tag());
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = Api.send(request.build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** The server believes that it is at its public address. */
    static URI ours(String address) {
        var uri = URI.create(address);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return Api.address(uri.getRawPath() + query);
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
