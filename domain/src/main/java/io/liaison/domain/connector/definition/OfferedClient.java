package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** How the client of an offer authenticates: as it is written, if that fits the type, or as is usual for the type. */
final class OfferedClient {
    private static final String MEMBER = "clientAuthentication";

    private OfferedClient() {}

    /** Of a type that is none, nothing can be said. */
    static Either<Failure, ClientAuthentication> read(Option<AuthenticationKind> kind, Option<String> written) {
        return written.map(raw -> ClientAuthentication.parse(raw)
                        .<Failure>toEither(() -> new InvalidArgument(MEMBER, Expectation.CLIENT_AUTHENTICATION)))
                .getOrElse(() -> Either.right(kind.map(OfferedClient::usual).getOrElse(ClientAuthentication.NONE)))
                .filterOrElse(
                        method -> kind.forAll(known -> fits(known, method)),
                        method -> new InvalidArgument(MEMBER, Expectation.CLIENT_AUTHENTICATION_OF_TYPE));
    }

    private static ClientAuthentication usual(AuthenticationKind kind) {
        return switch (kind) {
            case CLIENT_CERTIFICATE -> ClientAuthentication.TLS_CLIENT_AUTH;
            case AUTHORIZATION_CODE, CLIENT_CREDENTIALS, BRING_YOUR_OWN_APP, DEVICE_CODE ->
                ClientAuthentication.CLIENT_SECRET_BASIC;
            case JWT_BEARER, API_KEY, BASIC, PERSONAL_ACCESS_TOKEN -> ClientAuthentication.NONE;
        };
    }

    /** A certificate is shown by the type that has one, and by no other. */
    private static boolean fits(AuthenticationKind kind, ClientAuthentication method) {
        return switch (kind) {
            case CLIENT_CERTIFICATE -> method.usesCertificate();
            case AUTHORIZATION_CODE, BRING_YOUR_OWN_APP, DEVICE_CODE -> !method.usesCertificate();
            case CLIENT_CREDENTIALS -> !method.usesCertificate() && method != ClientAuthentication.NONE;
            case JWT_BEARER, API_KEY, BASIC, PERSONAL_ACCESS_TOKEN -> method == ClientAuthentication.NONE;
        };
    }
}
