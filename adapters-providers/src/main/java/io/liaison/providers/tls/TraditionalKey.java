package io.liaison.providers.tls;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HexFormat;

/** Keys as older tools write them, PKCS #1 and SEC 1, wrapped into PKCS #8, which is what the platform reads. */
final class TraditionalKey {
    private static final HexFormat HEX = HexFormat.of();
    private static final String VERSION = "020100";
    private static final String RSA = "300d06092a864886f70d0101010500";
    private static final String EC_PUBLIC_KEY = "06072a8648ce3d0201";

    /** How P-256, P-384 and P-521 are named inside an EC key. */
    private static final Seq<String> CURVES = List.of("06082a8648ce3d030107", "06052b81040022", "06052b81040023");

    private TraditionalKey() {}

    static byte[] fromPkcs1(byte[] key) {
        return pkcs8(RSA, HEX.formatHex(key));
    }

    /** None for a key on another curve, or that names none. */
    static Option<byte[]> fromSec1(byte[] key) {
        var hex = HEX.formatHex(key);
        return CURVES.find(hex::contains).map(curve -> pkcs8(element("30", EC_PUBLIC_KEY + curve), hex));
    }

    private static byte[] pkcs8(String algorithm, String key) {
        return HEX.parseHex(element("30", VERSION + algorithm + element("04", key)));
    }

    /** A DER element in hexadecimal digits. */
    private static String element(String tag, String content) {
        var length = content.length() / 2;
        if (length < 0x80) {
            return tag + HEX.toHexDigits((byte) length) + content;
        }
        return length < 0x100
                ? tag + "81" + HEX.toHexDigits((byte) length) + content
                : tag + "82" + HEX.toHexDigits((short) length) + content;
    }
}
