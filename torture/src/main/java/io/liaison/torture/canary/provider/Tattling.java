package io.liaison.torture.canary.provider;

import static io.liaison.torture.canary.provider.Say.quoted;

import java.util.List;

/** Answers with something secret in them, wherever an answer has room for it. */
final class Tattling {

    private Tattling() {}

    /** What goes for any endpoint. */
    static List<byte[]> about(String secret) {
        var echo = quoted(secret);
        var line = Say.line(secret);
        return List.of(
                Say.json(400, "{\"error\":\"invalid_request\",\"error_description\":" + echo + "}"),
                Say.json(
                        400,
                        "{\"error\":\"invalid_grant\",\"error_description\":" + echo + ",\"error_uri\":" + echo + "}"),
                Say.json(401, "{\"error\":\"invalid_client\",\"error_description\":" + echo + "}"),
                Say.json(400, "{\"error\":" + echo + "}"),
                Say.json(400, "{\"error\":{\"message\":" + echo + ",\"code\":" + echo + "},\"message\":" + echo + "}"),
                Say.json(403, "{\"message\":" + echo + "}"),
                Say.json(200, "{\"error\":" + echo + ",\"error_description\":" + echo + "}"),
                Say.json(200, "{\"" + echo.substring(1) + ":" + echo + "}"),
                Say.json(200, echo),
                Say.json(200, "{\"access_token\":" + echo + ", \"trunc"),
                Say.json(200, "{\"sub\":" + echo + ",\"sub\":" + echo + "}"),
                Say.broken(200, "{\"access_token\":" + echo),
                Say.full(200, "Fine", "Content-Type: text/html", "<html><title>" + secret + "</title></html>"),
                Say.full(400, secret, "Content-Type: text/html", "<html>" + secret),
                Say.full(500, "Broken", "Content-Type: text/plain", secret),
                Say.full(503, "Busy", "Retry-After: " + line, secret),
                Say.full(302, "Found", "Location: https://elsewhere.example/?" + line, ""),
                Say.full(401, "No", "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=" + echo, ""),
                Say.full(401, "No", "WWW-Authenticate: Bearer error=" + echo + ", realm=" + echo, ""),
                Say.full(401, "No", "WWW-Authenticate: " + line, ""),
                Say.full(200, "Fine", "Content-Type: application/json; charset=" + line, "{}"),
                Say.full(200, "Fine", "Content-Type: application/json\r\nContent-Encoding: gzip", secret),
                Say.full(
                        200, "Fine", "Content-Encoding: " + line + "\r\nX-" + line.replaceAll("\\W", "") + ": 1", "{}"),
                Say.raw("HTTP/1.1 200 Fine\r\nTransfer-Encoding: chunked\r\n\r\n" + line + "\r\n"),
                Say.raw("HTTP/1.1 " + line + "\r\n\r\n"),
                Say.raw(line + "\r\n\r\n"),
                Say.raw("HTTP/1.1 200 Fine\r\nContent-Length: " + line + "\r\n\r\n{}"),
                Say.raw("HTTP/1.1 200 Fine\r\n" + line.replace(":", "") + "\r\n\r\n{}"),
                new byte[0]);
    }
}
