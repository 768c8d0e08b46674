package io.liaison.domain.error;

import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Seq;
import java.time.Instant;

/** What was sent cannot be acted upon, whatever the state of the system. The caller mends it and sends it again. */
public sealed interface Invalid extends Failure {

    /** The request as a whole cannot be taken, so no single member is to blame; {@code where} is the place or the cause. */
    record MalformedRequest(Malformation reason, String where) implements Invalid {}

    record MissingParameter(String parameter) implements Invalid {}

    record InvalidArgument(String argument, Expectation expected) implements Invalid {}

    /** Bounds as text, since some are counts and some are durations. */
    record OutOfRange(String parameter, String least, String most) implements Invalid {}

    /** Every fault of one request at once. A list of one stands for that fault itself. */
    record InvalidFields(Seq<FieldError> errors) implements Invalid {}

    record AuthenticationTypeNotOffered(
            ConnectorKey connector, AuthenticationKind kind, Seq<AuthenticationKind> offered) implements Invalid {}

    /** A value was sent for what the tenant's administrators have set. */
    record FieldIsPreset(String field) implements Invalid {}

    record CertificateUnreadable(String argument) implements Invalid {}

    record CertificateExpired(String subject, Instant notAfter) implements Invalid {}

    record CertificateNotYetValid(String subject, Instant notBefore) implements Invalid {}

    record KeyDoesNotFitCertificate(String subject) implements Invalid {}

    record FolderTooDeep(int most) implements Invalid {}

    record EncryptionKeyMissing() implements Invalid {}

    record EncryptionKeyMalformed() implements Invalid {}

    record SchemaTooNew(int found, int known) implements Invalid {}

    /** {@code port} is what the engine needs one implementation of. */
    record PartAmbiguous(String port, Seq<String> names) implements Invalid {}

    record PartMissing(String port) implements Invalid {}

    /** {@code cause} is what the language of filters says about it, in English. */
    record FilterUnusable(String cause) implements Invalid {}

    /** It would leave the address of the API that it is for. */
    record PathOutsideApi(String path) implements Invalid {}

    /** What keeps a request from being taken at all. */
    enum Malformation {
        NOT_JSON,
        NOT_YAML,
        BODY_TOO_LARGE,
        BODY_TOO_COMPLEX,
        METHOD_NOT_ALLOWED,
        NOT_ACCEPTABLE,
        UNSUPPORTED_MEDIA_TYPE,
        UNREADABLE
    }
}
