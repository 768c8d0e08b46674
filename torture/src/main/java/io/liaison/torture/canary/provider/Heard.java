package io.liaison.torture.canary.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a request told; header names are in lower case. */
record Heard(String path, String query, Map<String, String> headers, String body) {

    static Optional<Heard> read(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        var line = in.readLine();
        if (line == null) {
            return Optional.empty();
        }
        var target = line.split(" ", 3)[1].split("\\?", 2);
        var headers = new HashMap<String, String>();
        for (var header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            var pair = header.split(":", 2);
            headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1].strip());
        }
        var body = body(in, Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return Optional.of(new Heard(target[0], target.length > 1 ? target[1] : "", headers, body));
    }

    /** All of it in one line: what came in the query, in the header and in the body, as it came. */
    String all() {
        return String.join(" ", query, headers.getOrDefault("authorization", ""), body)
                .strip();
    }

    /** The same, in the words that whoever sent it knows. */
    String understood() {
        return URLDecoder.decode(
                        String.join(" ", query, body).replaceAll("%(?![0-9A-Fa-f]{2})", ""), StandardCharsets.UTF_8)
                + credential();
    }

    String credential() {
        return headers.getOrDefault("authorization", "").replaceFirst("^\\w+ ", "");
    }

    private static String body(BufferedReader in, int length) throws IOException {
        var body = new char[length];
        for (var got = 0; got < length; ) {
            var more = in.read(body, got, length - got);
            if (more < 0) {
                throw new IOException("cut off");
            }
            got += more;
        }
        return new String(body);
    }
}
