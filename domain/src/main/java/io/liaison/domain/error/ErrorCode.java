package io.liaison.domain.error;

import static io.liaison.domain.error.Fault.ADMINISTRATOR;
import static io.liaison.domain.error.Fault.CALLER;
import static io.liaison.domain.error.Fault.PROVIDER;
import static io.liaison.domain.error.Fault.SERVER;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The numbers that this product answers with. Those below 10000 carry the meaning that the public interface gives them;
 * ours start at 20000, so that the two can never collide.
 */
public enum ErrorCode {
    UNKNOWN(0, "Unknown", SERVER, false),
    INVALID_REQUEST(1000, "InvalidRequest", CALLER, false, "reason", "where"),
    NAME_ALREADY_USED(1001, "NameAlreadyUsed", CALLER, false, "name"),
    ITEM_NOT_FOUND(1002, "ItemNotFound", CALLER, false, "resource", "id"),
    INVALID_ARGUMENT(1009, "InvalidArgument", CALLER, false, "argument", "expected"),
    ITEM_IS_IN_USE(1013, "ItemIsInUse", CALLER, false, "resource", "id", "count"),
    PARAMETER_MISSING(1014, "ParameterMissing", CALLER, false, "parameter"),
    PARAMETER_INVALID(1015, "ParameterInvalid", CALLER, false, "parameter", "least", "most"),
    TENANT_NOT_FOUND(1667, "TenantNotFound", CALLER, false, "tenant"),
    ENCRYPTION_KEY_NOT_FOUND(1800, "EncryptionKeyNotFound", ADMINISTRATOR, false),
    ENCRYPTION_KEY_INCORRECT_FORMAT(1801, "EncryptionKeyIncorrectFormat", ADMINISTRATOR, false),
    SEVERAL_FAULTS(20_000, "SeveralFaults", CALLER, false, "count"),
    CONNECTION_REFERENCED(20_001, "ConnectionReferenced", CALLER, false, "name", "references"),
    VERSION_STALE(20_002, "VersionStale", CALLER, false, "version"),
    PERMISSION_MISSING(20_003, "PermissionMissing", ADMINISTRATOR, false, "permission", "where"),
    CREDENTIAL_MISSING(20_004, "CredentialMissing", CALLER, false),
    CREDENTIAL_REJECTED(20_005, "CredentialRejected", CALLER, false),
    IDEMPOTENCY_KEY_REUSED(20_006, "IdempotencyKeyReused", CALLER, false, "key"),
    REQUEST_IN_PROGRESS(20_007, "RequestInProgress", CALLER, true, "key"),
    FOLDER_TOO_DEEP(20_010, "FolderTooDeep", CALLER, false, "most"),
    AUTHENTICATION_TYPE_NOT_OFFERED(
            20_020, "AuthenticationTypeNotOffered", CALLER, false, "connector", "authenticationType", "offered"),
    AUTHENTICATION_TYPE_FIXED(20_021, "AuthenticationTypeFixed", CALLER, false, "authenticationType"),
    CONNECTOR_BUILT_IN(20_022, "ConnectorBuiltIn", CALLER, false, "connector"),
    OAUTH_APP_MISSING(20_023, "OAuthAppMissing", ADMINISTRATOR, false, "connector"),
    CERTIFICATE_UNREADABLE(20_030, "CertificateUnreadable", CALLER, false, "argument"),
    CERTIFICATE_EXPIRED(20_031, "CertificateExpired", CALLER, false, "subject", "notAfter"),
    CERTIFICATE_NOT_YET_VALID(20_032, "CertificateNotYetValid", CALLER, false, "subject", "notBefore"),
    KEY_DOES_NOT_FIT_CERTIFICATE(20_033, "KeyDoesNotFitCertificate", CALLER, false, "subject"),
    AUTHORIZATION_NOT_FOUND(20_040, "AuthorizationNotFound", CALLER, false),
    AUTHORIZATION_USED(20_041, "AuthorizationUsed", CALLER, false),
    AUTHORIZATION_EXPIRED(20_042, "AuthorizationExpired", CALLER, false),
    AUTHORIZATION_FROM_ANOTHER_BROWSER(20_043, "AuthorizationFromAnotherBrowser", CALLER, false),
    AUTHORIZATION_DENIED(20_044, "AuthorizationDenied", CALLER, false),
    CONSENT_PENDING(20_045, "ConsentPending", CALLER, true),
    ACCOUNT_MISMATCH(20_046, "AccountMismatch", CALLER, false, "connected", "offered"),
    PROVIDER_REFUSED(20_050, "ProviderRefused", PROVIDER, false, "error"),
    GRANT_REJECTED(20_051, "GrantRejected", PROVIDER, false, "error"),
    ISSUER_MISMATCH(20_052, "IssuerMismatch", PROVIDER, false, "expected", "actual"),
    PROVIDER_MISBEHAVED(20_053, "ProviderMisbehaved", PROVIDER, false, "what"),
    CONNECTION_BROKEN(20_054, "ConnectionBroken", CALLER, false, "cause"),
    PROVIDER_UNREACHABLE(20_055, "ProviderUnreachable", PROVIDER, true, "host", "obstacle"),
    PROVIDER_BUSY(20_056, "ProviderBusy", PROVIDER, true, "host", "status"),
    EGRESS_REFUSED(20_057, "EgressRefused", ADMINISTRATOR, false, "host", "rule"),
    STORAGE_UNAVAILABLE(20_060, "StorageUnavailable", SERVER, true),
    REFRESH_IN_PROGRESS(20_061, "RefreshInProgress", SERVER, true),
    SECRET_UNDECRYPTABLE(20_062, "SecretUndecryptable", ADMINISTRATOR, false, "keyId");

    private static final Seq<ErrorCode> ALL = Array.of(values());
    private final int number;
    private final String title;
    private final Fault fault;
    private final boolean retryable;
    private final Seq<String> parameters;

    ErrorCode(int number, String title, Fault fault, boolean retryable, String... parameters) {
        this.number = number;
        this.title = title;
        this.fault = fault;
        this.retryable = retryable;
        this.parameters = Array.of(parameters);
    }

    public static Option<ErrorCode> byNumber(int number) {
        return ALL.find(code -> code.number == number);
    }

    public int number() {
        return number;
    }

    /** The published name, in one word; the readable titles are in the texts. */
    public String title() {
        return title;
    }

    public Fault fault() {
        return fault;
    }

    /** Whether the same request may succeed later without anyone changing anything. */
    public boolean retryable() {
        return retryable;
    }

    /** The names of everything dynamic in the texts of this code. */
    public Seq<String> parameters() {
        return parameters;
    }
}
