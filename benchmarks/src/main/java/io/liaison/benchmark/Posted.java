package io.liaison.benchmark;

import io.liaison.application.port.Bytes;
import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.trigger.Hook;
import io.vavr.collection.List;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the shop posts, half a kilobyte of it, and signs. */
final class Posted {
    static final String SIGNATURE = "X-Signature";
    private static final String HMAC = "HmacSHA256";
    private static final String TEXT = "A deal has changed. ".repeat(24);

    private Posted() {}

    static ReceiveCall.Command to(Hook hook, String id) {
        var body = "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, TEXT).getBytes(StandardCharsets.UTF_8);
        var address = hook.address().reveal();
        return new ReceiveCall.Command(
                hook.address(),
                "POST",
                URI.create("http://localhost:8080/hooks/" + address),
                List.of(
                        new HttpHeader("Content-Type", "application/json"),
                        new HttpHeader(SIGNATURE, signed(hook.key().reveal(), body))),
                Bytes.of(body));
    }

    private static String signed(String key, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
