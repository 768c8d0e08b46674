package io.liaison.domain.error;

import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * The values behind the placeholders of a failure's texts, under the names that its code declares. Language-neutral:
 * enumerations appear by their constant, which the texts translate.
 */
public final class ErrorParameters {
    private static final Map<String, String> NONE = LinkedHashMap.empty();

    private ErrorParameters() {}

    public static Map<String, String> of(Failure failure) {
        return switch (failure) {
            case Invalid invalid -> of(invalid);
            case NotFound missing -> of(missing);
            case Forbidden forbidden -> of(forbidden);
            case Conflict conflict -> ConflictParameters.of(conflict);
            case Refused refused -> of(refused);
            case Unavailable unavailable -> of(unavailable);
        };
    }

    private static Map<String, String> of(Invalid invalid) {
        return switch (invalid) {
            case Invalid.MalformedRequest it ->
                LinkedHashMap.of("reason", it.reason().name(), "where", it.where());
            case Invalid.MissingParameter it -> LinkedHashMap.of("parameter", it.parameter());
            case Invalid.InvalidArgument it ->
                LinkedHashMap.of(
                        "argument", it.argument(), "expected", it.expected().name());
            case Invalid.OutOfRange it ->
                LinkedHashMap.of("parameter", it.parameter(), "least", it.least(), "most", it.most());
            case Invalid.InvalidFields it ->
                it.errors().size() == 1
                        ? of(it.errors().head().why())
                        : LinkedHashMap.of("count", String.valueOf(it.errors().size()));
            case Invalid.AuthenticationTypeNotOffered it ->
                LinkedHashMap.of(
                        "connector", it.connector().value(),
                        "authenticationType", it.kind().key(),
                        "offered", it.offered().map(AuthenticationKind::key).mkString(", "));
            case Invalid.FieldIsPreset it -> LinkedHashMap.of("field", it.field());
            case Invalid.CertificateUnreadable it -> LinkedHashMap.of("argument", it.argument());
            case Invalid.CertificateExpired it ->
                LinkedHashMap.of(
                        "subject", it.subject(), "notAfter", it.notAfter().toString());
            case Invalid.CertificateNotYetValid it ->
                LinkedHashMap.of(
                        "subject", it.subject(), "notBefore", it.notBefore().toString());
            case Invalid.KeyDoesNotFitCertificate it -> LinkedHashMap.of("subject", it.subject());
            case Invalid.FolderTooDeep it -> LinkedHashMap.of("most", String.valueOf(it.most()));
            case Invalid.EncryptionKeyMissing it -> NONE;
            case Invalid.EncryptionKeyMalformed it -> NONE;
            case Invalid.SchemaTooNew it ->
                LinkedHashMap.of("found", String.valueOf(it.found()), "known", String.valueOf(it.known()));
            case Invalid.PartAmbiguous it ->
                LinkedHashMap.of("port", it.port(), "names", it.names().mkString(", "));
            case Invalid.PartMissing it -> LinkedHashMap.of("port", it.port());
            case Invalid.FilterUnusable it -> LinkedHashMap.of("cause", it.cause());
            case Invalid.PathOutsideApi it -> LinkedHashMap.of("path", it.path());
        };
    }

    private static Map<String, String> of(NotFound missing) {
        return switch (missing) {
            case NotFound.FolderNotFound it -> LinkedHashMap.of("resource", "folder", "id", it.folder());
            case NotFound.ConnectionNotFound it -> LinkedHashMap.of("resource", "connection", "id", it.connection());
            case NotFound.ConnectorNotFound it -> LinkedHashMap.of("resource", "connector", "id", it.connector());
            case NotFound.ReferenceNotFound it ->
                LinkedHashMap.of("resource", "reference", "id", it.kind().key() + "/" + it.key());
            case NotFound.RoleNotFound it -> LinkedHashMap.of("resource", "role", "id", it.role());
            case NotFound.PrincipalNotFound it -> LinkedHashMap.of("resource", "principal", "id", it.principal());
            case NotFound.MemberNotFound it -> LinkedHashMap.of("resource", "member", "id", it.principal());
            case NotFound.OAuthAppNotFound it -> LinkedHashMap.of("resource", "oauth-app", "id", it.connector());
            case NotFound.ErrorCodeNotFound it -> LinkedHashMap.of("resource", "error-code", "id", it.code());
            case NotFound.KeyNotFound it -> LinkedHashMap.of("resource", "key", "id", it.key());
            case NotFound.TenantNotFound it -> LinkedHashMap.of("tenant", it.tenant());
            case NotFound.TriggerNotFound it -> LinkedHashMap.of("resource", "trigger", "id", it.trigger());
            case NotFound.EventNotFound it -> LinkedHashMap.of("resource", "event", "id", it.event());
            case NotFound.DeliveryNotFound it -> LinkedHashMap.of("resource", "delivery", "id", it.delivery());
            case NotFound.HookNotFound it -> LinkedHashMap.of("resource", "hook", "id", "…");
            case NotFound.ResourceNotFound it -> LinkedHashMap.of("resource", "path", "id", it.resource());
            case NotFound.AuthorizationNotFound it -> NONE;
        };
    }

    private static Map<String, String> of(Forbidden forbidden) {
        return switch (forbidden) {
            case Forbidden.CredentialMissing it -> NONE;
            case Forbidden.CredentialRejected it -> NONE;
            case Forbidden.KeyExpired it ->
                LinkedHashMap.of("expiredAt", it.expiredAt().toString());
            case Forbidden.SessionEnded it -> NONE;
            case Forbidden.CrossSiteRequest it -> NONE;
            case Forbidden.SignInNotOffered it -> NONE;
            case Forbidden.SignInRefused it -> LinkedHashMap.of("error", it.error());
            case Forbidden.TokenNotAccepted it ->
                LinkedHashMap.of("flaw", it.flaw().name());
            case Forbidden.TenantIsDisabled it -> LinkedHashMap.of("tenant", it.tenant());
            case Forbidden.PermissionMissing it ->
                LinkedHashMap.of("permission", it.permission().key(), "where", it.where());
            case Forbidden.EgressRefused it ->
                LinkedHashMap.of("host", it.host(), "rule", it.rule().name());
            case Forbidden.WebhookNotBelieved it ->
                LinkedHashMap.of("doubt", it.doubt().name());
            case Forbidden.AuthorizationFromAnotherBrowser it -> NONE;
            case Forbidden.ConnectorNotAllowed it ->
                LinkedHashMap.of("connector", it.connector().value());
            case Forbidden.AuthenticationTypeNotAllowed it ->
                LinkedHashMap.of(
                        "connector", it.connector().value(),
                        "authenticationType", it.kind().key(),
                        "allowed", it.allowed().map(AuthenticationKind::key).mkString(", "));
        };
    }

    private static Map<String, String> of(Refused refused) {
        return switch (refused) {
            case Refused.ProviderRefused it -> LinkedHashMap.of("error", it.error());
            case Refused.GrantRejected it -> LinkedHashMap.of("error", it.error());
            case Refused.BindingNotOffered it -> LinkedHashMap.of("issuer", it.issuer());
            case Refused.TokenUnbound it -> LinkedHashMap.empty();
            case Refused.AnswerLost it -> LinkedHashMap.of("error", it.error());
            case Refused.ConsentLost it -> LinkedHashMap.of("error", it.error());
            case Refused.ClientRejected it -> LinkedHashMap.of("error", it.error());
            case Refused.AuthorizationDenied it -> NONE;
            case Refused.ScopesMissing it ->
                LinkedHashMap.of("scopes", it.scopes().mkString(", "));
            case Refused.IssuerMismatch it -> LinkedHashMap.of("expected", it.expected(), "actual", it.actual());
            case Refused.TargetRefused it -> LinkedHashMap.of("answer", it.answer());
            case Refused.ProviderMisbehaved it ->
                LinkedHashMap.of("what", it.what().name());
            case Refused.ConnectionBroken it ->
                LinkedHashMap.of("cause", it.cause().title());
            case Refused.LockedOut it -> LinkedHashMap.of("cause", it.cause());
        };
    }

    private static Map<String, String> of(Unavailable unavailable) {
        return switch (unavailable) {
            case Unavailable.StorageUnavailable it -> NONE;
            case Unavailable.ProviderUnreachable it ->
                LinkedHashMap.of("host", it.host(), "obstacle", it.obstacle().name());
            case Unavailable.ProviderBusy it ->
                LinkedHashMap.of("host", it.host(), "status", String.valueOf(it.status()));
            case Unavailable.RequestsThrottled it -> LinkedHashMap.of("perMinute", String.valueOf(it.perMinute()));
            case Unavailable.IssuerUnavailable it -> LinkedHashMap.of("issuer", it.issuer());
            case Unavailable.RefreshInProgress it -> NONE;
            case Unavailable.RefreshPostponed it ->
                LinkedHashMap.of("cause", it.cause().title());
            case Unavailable.SecretUndecryptable it -> LinkedHashMap.of("keyId", it.keyId());
        };
    }
}
