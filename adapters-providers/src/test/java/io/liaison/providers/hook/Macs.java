package io.liaison.providers.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as providers do. */
final class Macs {

    private Macs() {}

    static String sha1Hex(String key, String text) {
        return HexFormat.of().formatHex(mac("HmacSHA1", key.getBytes(StandardCharsets.UTF_8), text));
    }

    static String hex(String key, String text) {
        return HexFormat.of().formatHex(mac("HmacSHA256", key.getBytes(StandardCharsets.UTF_8), text));
    }

    static String base64(String key, String text) {
        return Base64.getEncoder().encodeToString(mac("HmacSHA256", key.getBytes(StandardCharsets.UTF_8), text));
    }

    static String base64(byte[] key, String text) {
        return Base64.getEncoder().encodeToString(mac("HmacSHA256", key, text));
    }

    static String url(String key, String text) {
        return base64(key, text).replace('+', '-').replace('/', '_').replace("=", "");
    }

    private static byte[] mac(String algorithm, byte[] key, String text) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
