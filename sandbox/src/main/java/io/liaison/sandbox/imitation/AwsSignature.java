package io.liaison.sandbox.imitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A request that is signed as AWS wants it (Signature Version 4), looked at from the other side. The service and the region
 * that it is signed for are the first two labels of the host.
 */
record AwsSignature(Arrival arrival, Matcher header) {
    private static final Pattern HEADER =
            Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/([0-9]{8})/([^/]+)/([^/]+)"
                    + "/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})");
    private static final List<String> INDISPENSABLE = List.of("host", "x-amz-date");

    static Optional<AwsSignature> in(Arrival arrival) {
        return Optional.ofNullable(arrival.header("Authorization"))
                .map(HEADER::matcher)
                .filter(Matcher::matches)
                .map(header -> new AwsSignature(arrival, header));
    }

    /** @param pair the id of the key, a colon and the key */
    boolean isBy(String pair) {
        var halves = pair.split(":", 2);
        return halves[0].equals(header.group(1))
                && isForThisHost()
                && signedHeaders().containsAll(INDISPENSABLE)
                && isDated()
                && isEqual(signature(halves[1]), header.group(6));
    }

    String text() {
        return header.group();
    }

    private boolean isForThisHost() {
        return arrival.host().startsWith(header.group(4) + "." + header.group(3) + ".");
    }

    private boolean isDated() {
        return sent("x-amz-date").startsWith(header.group(2) + "T");
    }

    private List<String> signedHeaders() {
        return List.of(header.group(5).split(";"));
    }

    private String signature(String key) {
        var scope = String.join("/", header.group(2), header.group(3), header.group(4), "aws4_request");
        var toSign = String.join("\n", "AWS4-HMAC-SHA256", sent("x-amz-date"), scope, hash(canonical()));
        var signing = Stream.of(header.group(2), header.group(3), header.group(4), "aws4_request")
                .reduce(("AWS4" + key).getBytes(UTF_8), AwsSignature::mac, (one, other) -> other);
        return HexFormat.of().formatHex(mac(signing, toSign));
    }

    private String canonical() {
        var headers = signedHeaders().stream()
                .map(name -> name + ":" + sent(name).strip().replaceAll(" +", " ") + "\n")
                .collect(Collectors.joining());
        return String.join("\n", arrival.method(), path(), query(), headers, header.group(5), hash(body()));
    }

    /** Encoded once more than it was sent. */
    private String path() {
        return arrival.http().getURL().getPath().replace("%", "%25");
    }

    private String query() {
        var raw = Optional.ofNullable(arrival.http().getURL().getQuery()).orElse("");
        return Arrays.stream(raw.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.contains("=") ? pair : pair + "=")
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private String body() {
        return Optional.ofNullable(arrival.http().getBody()).orElse("");
    }

    private String sent(String name) {
        return Optional.ofNullable(arrival.header(name)).orElse("");
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
