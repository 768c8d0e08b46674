package io.liaison.domain.authentication;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a request carries what opens an API; the prefix stands before it as it is, with the space that it ends with. */
public record TokenPlacement(Carrier in, String name, String prefix) {
    public static final String AUTHORIZATION = "Authorization";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Pattern PREFIX = Pattern.compile("[\\x20-\\x7E]{0,100}");

    /** What makes a request one; a credential in its place would make another of it. */
    private static final Set<String> FRAMING = HashSet.of(
            "host", "connection", "content-length", "content-type", "transfer-encoding", "te", "trailer", "upgrade");

    public static final TokenPlacement BEARER = new TokenPlacement(Carrier.HEADER, AUTHORIZATION, "Bearer ");
    public static final TokenPlacement DPOP = new TokenPlacement(Carrier.HEADER, AUTHORIZATION, "DPoP ");
    /** Nowhere itself: requests are signed with it, and the header says so (Signature Version 4 of AWS). */
    public static final TokenPlacement AWS_SIGNATURE =
            new TokenPlacement(Carrier.SIGNATURE, AUTHORIZATION, "AWS4-HMAC-SHA256 ");

    public static final TokenPlacement BASIC = new TokenPlacement(Carrier.HEADER, AUTHORIZATION, "Basic ");

    /** Asserts what {@link #isName} and {@link #isPrefix} tell: reaching this throw is a bug in our code. */
    public TokenPlacement {
        if (!isName(name) || !isPrefix(prefix)) {
            throw new IllegalArgumentException("not a place for a credential");
        }
    }

    /** Where a token goes that an authorization server calls that; names of types know no case (RFC 6749, section 5.1). */
    static TokenPlacement ofType(String type) {
        return "dpop".equalsIgnoreCase(type) ? DPOP : BEARER;
    }

    /** Whether a header or a parameter can be called that. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !FRAMING.contains(text.toLowerCase(Locale.ROOT));
    }

    public static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    /** What a request carries there. */
    public Secret filledWith(Secret token) {
        return new Secret(prefix + token.reveal());
    }

    /** The part of a request that carries it. */
    public enum Carrier {
        HEADER("header"),
        QUERY("query"),
        /** None of them: the request is signed with it. */
        SIGNATURE("aws_signature");

        private static final Seq<Carrier> ALL = Array.of(values());
        private final String key;

        Carrier(String key) {
            this.key = key;
        }

        public static Option<Carrier> parse(@Nullable String raw) {
            return ALL.find(carrier -> carrier.key.equals(raw));
        }

        /** The spelling on the wire, which never changes. */
        public String key() {
            return key;
        }
    }
}
