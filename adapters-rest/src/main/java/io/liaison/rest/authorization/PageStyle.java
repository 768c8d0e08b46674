package io.liaison.rest.authorization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of the pages, and the policy that lets in that style and nothing else (CSP level 3). */
record PageStyle(String text, String policy) {
    private static final String PLAIN = """
            :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
            body { margin: 15vh auto; max-width: 32rem; padding: 0 1.5rem; }
            h1 { font-size: 1.5rem; line-height: 1.2; }
            dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; }
            dt { opacity: 0.75; }
            dd { margin: 0; overflow-wrap: anywhere; }
            """;

    static PageStyle plain() {
        var source = "'sha256-" + Base64.getEncoder().encodeToString(digest(PLAIN)) + "'";
        return new PageStyle(
                PLAIN,
                "default-src 'none'; style-src " + source
                        + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
