package io.liaison.providers.tls;

import io.liaison.domain.authentication.Secret;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Base64;
import java.util.regex.Pattern;

/** Text with PEM blocks (RFC 7468); whatever stands between them is a comment. */
final class PemText {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]++)-----([A-Za-z0-9+/=\\s]++)-----END \\1-----");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private PemText() {}

    /** The blocks whose label ends like this: whatever kind of private key it is, its label ends with these words. */
    static Seq<Block> blocks(Secret text, String ending) {
        return List.ofAll(BLOCK.matcher(text.reveal()).results())
                .filter(found -> found.group(1).endsWith(ending))
                .map(found -> new Block(found.group(1), new Secret(found.group(2))));
    }

    static String block(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    /** One block: what it says it is, and its bytes, which may be a private key. */
    record Block(String label, Secret base64) {

        /** Fails with {@link IllegalArgumentException} where the text is no Base64. */
        byte[] der() {
            return Base64.getMimeDecoder().decode(base64.reveal());
        }
    }
}
