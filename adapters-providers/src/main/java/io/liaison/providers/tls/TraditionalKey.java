package io.liaison.providers.tls;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Keys as older tools write them, PKCS #1 and SEC 1, wrapped into PKCS #8, which is what the platform reads. */
final class TraditionalKey {
    private static final HexFormat HEX = HexFormat.of();
    private static final String VERSION = "020100";
    private static final String RSA = "300d06092a864886f70d0101010500";
    private static final String EC_PUBLIC_KEY = "06072a8648ce3d0201";

    /** The beginning of an EC key up to the length of its number, which tells the curve. */
    private static final Pattern EC_KEY = Pattern.compile("30(?:..|81..|82....)02010104(20|30|42).*");

    /** P-256, P-384 and P-521. */
    private static final Map<String, String> CURVES =
            HashMap.of("20", "06082a8648ce3d030107", "30", "06052b81040022", "42", "06052b81040023");

    private TraditionalKey() {}

    static byte[] fromPkcs1(byte[] key) {
        return pkcs8(RSA, HEX.formatHex(key));
    }

    /** None for what is no key on one of the curves in use. */
    static Option<byte[]> fromSec1(byte[] key) {
        var hex = HEX.formatHex(key);
        var matcher = EC_KEY.matcher(hex);
        return Option.when(matcher.matches(), () -> matcher.group(1))
                .flatMap(CURVES::get)
                .map(curve -> pkcs8(element("30", EC_PUBLIC_KEY + curve), hex));
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
