package io.liaison.rest.http;

import io.liaison.rest.http.Api.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Somebody who is signed in at the console. */
record AtConsole(String cookie) {
    private static final String FORM = "application/x-www-form-urlencoded";

    static AtConsole with(String key) {
        var signedIn = Api.with()
                .send(
                        "POST",
                        "/console/sign-in",
                        "key=" + encoded(key),
                        "Content-Type",
                        FORM,
                        "Sec-Fetch-Site",
                        "same-origin");
        return new AtConsole(signedIn.header("Set-Cookie").split(";", 2)[0]);
    }

    static AtConsole asAdministrator() {
        return with(Api.KEY);
    }

    Answer open(String path) {
        return Api.with("Cookie", cookie).get("/console/" + path);
    }

    /** Sends a form: names and values by turns. */
    Answer send(String path, String... fields) {
        var form = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return post(path, form.toString());
    }

    /** Sends a form that is encoded already. */
    Answer post(String path, String form) {
        return Api.with("Cookie", cookie)
                .send("POST", "/console/" + path, form, "Content-Type", FORM, "Sec-Fetch-Site", "same-origin");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
