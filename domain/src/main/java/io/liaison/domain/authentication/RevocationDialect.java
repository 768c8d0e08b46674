package io.liaison.domain.authentication;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** How a provider wants to be told that a token is no longer wanted, and who may tell. RFC 7009 is the usual way. */
public record RevocationDialect(
        RequestMethod method, Teller teller, BodyEncoding encoding, Option<String> tokenParameter) {
    public static final RevocationDialect STANDARD =
            new RevocationDialect(RequestMethod.POST, Teller.CLIENT, BodyEncoding.FORM, Option.some("token"));

    /** Whose proof the request carries. */
    public enum Teller {
        CLIENT("client"),
        /** The client, by its id and secret in the header, where the token endpoint wants them in the body. */
        CLIENT_IN_HEADER("client_secret_basic"),
        TOKEN("token"),
        NOBODY("none");

        private static final Seq<Teller> ALL = Array.of(values());
        private final String key;

        Teller(String key) {
            this.key = key;
        }

        public static Option<Teller> parse(@Nullable String raw) {
            return ALL.find(teller -> teller.key.equals(raw));
        }

        /** The spelling on the wire, which never changes. */
        public String key() {
            return key;
        }
    }
}
