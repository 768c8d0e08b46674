package io.liaison.torture.canary.provider;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Answers, byte by byte. */
final class Say {

    private Say() {}

    static byte[] json(int status, String body) {
        return full(status, "Fine", "Content-Type: application/json", body);
    }

    static byte[] full(int status, String reason, String headers, String body) {
        return cut(status, reason, headers, body, length -> length);
    }

    /** Of a body that is announced longer than it is. */
    static byte[] broken(int status, String body) {
        return cut(status, "Fine", "Content-Type: application/json", body, length -> length + 500);
    }

    static byte[] raw(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Inside the quotes of a JSON string. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n]", " ") + "\"";
    }

    /** What fits into a header. */
    static String line(String text) {
        return text.replaceAll("[\\r\\n]", " ");
    }

    private static byte[] cut(int status, String reason, String headers, String body, UnaryOperator<Integer> length) {
        var announced = length.apply(body.getBytes(StandardCharsets.UTF_8).length);
        return ("HTTP/1.1 " + status + " " + line(reason) + "\r\n" + headers + "\r\nContent-Length: " + announced
                        + "\r\nConnection: close\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
