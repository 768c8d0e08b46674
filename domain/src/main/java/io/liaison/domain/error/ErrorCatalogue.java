package io.liaison.domain.error;

/** Gives every failure exactly one code. No {@code default} branch: a new failure must be decided before it compiles. */
public final class ErrorCatalogue {

    private ErrorCatalogue() {}

    public static ErrorCode codeOf(Failure failure) {
        return switch (failure) {
            case Invalid invalid -> codeOf(invalid);
            case NotFound missing -> codeOf(missing);
            case Forbidden forbidden -> codeOf(forbidden);
            case Conflict conflict -> codeOf(conflict);
            case Refused refused -> codeOf(refused);
            case Unavailable unavailable -> codeOf(unavailable);
        };
    }

    private static ErrorCode codeOf(Invalid invalid) {
        return switch (invalid) {
            case Invalid.MalformedRequest it -> ErrorCode.INVALID_REQUEST;
            case Invalid.MissingParameter it -> ErrorCode.PARAMETER_MISSING;
            case Invalid.InvalidArgument it -> ErrorCode.INVALID_ARGUMENT;
            case Invalid.OutOfRange it -> ErrorCode.PARAMETER_INVALID;
            case Invalid.InvalidFields it ->
                it.errors().size() == 1 ? codeOf(it.errors().head().why()) : ErrorCode.SEVERAL_FAULTS;
            case Invalid.AuthenticationTypeNotOffered it -> ErrorCode.AUTHENTICATION_TYPE_NOT_OFFERED;
            case Invalid.FieldIsPreset it -> ErrorCode.FIELD_IS_PRESET;
            case Invalid.CertificateUnreadable it -> ErrorCode.CERTIFICATE_UNREADABLE;
            case Invalid.CertificateExpired it -> ErrorCode.CERTIFICATE_EXPIRED;
            case Invalid.CertificateNotYetValid it -> ErrorCode.CERTIFICATE_NOT_YET_VALID;
            case Invalid.KeyDoesNotFitCertificate it -> ErrorCode.KEY_DOES_NOT_FIT_CERTIFICATE;
            case Invalid.FolderTooDeep it -> ErrorCode.FOLDER_TOO_DEEP;
            case Invalid.EncryptionKeyMissing it -> ErrorCode.ENCRYPTION_KEY_NOT_FOUND;
            case Invalid.EncryptionKeyMalformed it -> ErrorCode.ENCRYPTION_KEY_INCORRECT_FORMAT;
            case Invalid.SchemaTooNew it -> ErrorCode.SCHEMA_TOO_NEW;
            case Invalid.PartAmbiguous it -> ErrorCode.PART_AMBIGUOUS;
            case Invalid.PartMissing it -> ErrorCode.PART_MISSING;
            case Invalid.FilterUnusable it -> ErrorCode.FILTER_UNUSABLE;
            case Invalid.PathOutsideApi it -> ErrorCode.PATH_OUTSIDE_API;
        };
    }

    private static ErrorCode codeOf(NotFound missing) {
        return switch (missing) {
            case NotFound.FolderNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.ConnectionNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.ConnectorNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.ReferenceNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.RoleNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.PrincipalNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.MemberNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.OAuthAppNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.ErrorCodeNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.KeyNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.TenantNotFound it -> ErrorCode.TENANT_NOT_FOUND;
            case NotFound.TriggerNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.EventNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.DeliveryNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.HookNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.ResourceNotFound it -> ErrorCode.ITEM_NOT_FOUND;
            case NotFound.AuthorizationNotFound it -> ErrorCode.AUTHORIZATION_NOT_FOUND;
        };
    }

    private static ErrorCode codeOf(Forbidden forbidden) {
        return switch (forbidden) {
            case Forbidden.CredentialMissing it -> ErrorCode.CREDENTIAL_MISSING;
            case Forbidden.CredentialRejected it -> ErrorCode.CREDENTIAL_REJECTED;
            case Forbidden.KeyExpired it -> ErrorCode.KEY_EXPIRED;
            case Forbidden.SessionEnded it -> ErrorCode.SESSION_ENDED;
            case Forbidden.CrossSiteRequest it -> ErrorCode.CROSS_SITE_REQUEST;
            case Forbidden.SignInNotOffered it -> ErrorCode.SIGN_IN_NOT_OFFERED;
            case Forbidden.SignInRefused it -> ErrorCode.SIGN_IN_REFUSED;
            case Forbidden.TokenNotAccepted it -> ErrorCode.TOKEN_NOT_ACCEPTED;
            case Forbidden.TenantIsDisabled it -> ErrorCode.TENANT_IS_DISABLED;
            case Forbidden.PermissionMissing it -> ErrorCode.PERMISSION_MISSING;
            case Forbidden.EgressRefused it -> ErrorCode.EGRESS_REFUSED;
            case Forbidden.WebhookNotBelieved it -> ErrorCode.WEBHOOK_NOT_BELIEVED;
            case Forbidden.AuthorizationFromAnotherBrowser it -> ErrorCode.AUTHORIZATION_FROM_ANOTHER_BROWSER;
            case Forbidden.ConnectorNotAllowed it -> ErrorCode.CONNECTOR_NOT_ALLOWED;
            case Forbidden.AuthenticationTypeNotAllowed it -> ErrorCode.AUTHENTICATION_TYPE_NOT_ALLOWED;
        };
    }

    private static ErrorCode codeOf(Conflict conflict) {
        return switch (conflict) {
            case Conflict.NameAlreadyUsed it -> ErrorCode.NAME_ALREADY_USED;
            case Conflict.EmailAlreadyUsed it -> ErrorCode.ITEM_ALREADY_EXISTS;
            case Conflict.PrincipalOwnsItems it -> ErrorCode.HAS_DEPENDENT_ITEMS;
            case Conflict.GroupInsideItself it -> ErrorCode.GROUP_INSIDE_ITSELF;
            case Conflict.GroupHoldsNoKeys it -> ErrorCode.GROUP_HOLDS_NO_KEYS;
            case Conflict.LastAdministrator it -> ErrorCode.LAST_ADMINISTRATOR;
            case Conflict.ConnectionReferenced it -> ErrorCode.CONNECTION_REFERENCED;
            case Conflict.FolderInsideItself it -> ErrorCode.FOLDER_INSIDE_ITSELF;
            case Conflict.FolderNotEmpty it -> ErrorCode.HAS_DEPENDENT_ITEMS;
            case Conflict.FolderReferenced it -> ErrorCode.FOLDER_REFERENCED;
            case Conflict.WorkspaceBoundary it -> ErrorCode.WORKSPACE_BOUNDARY;
            case Conflict.WorkspaceNotShared it -> ErrorCode.WORKSPACE_NOT_SHARED;
            case Conflict.ConnectorInUse it -> ErrorCode.ITEM_IS_IN_USE;
            case Conflict.RoleInUse it -> ErrorCode.ITEM_IS_IN_USE;
            case Conflict.RoleCannotBeDeleted it -> ErrorCode.CANNOT_DELETE_STATIC_ROLE;
            case Conflict.RoleIsFixed it -> ErrorCode.ROLE_IS_NOT_EDITABLE;
            case Conflict.ConnectorIsBuiltIn it -> ErrorCode.CONNECTOR_BUILT_IN;
            case Conflict.ConnectorRedefined it -> ErrorCode.CONNECTOR_REDEFINED;
            case Conflict.ConnectorBreaksConnections it -> ErrorCode.CONNECTOR_BREAKS_CONNECTIONS;
            case Conflict.OAuthAppMissing it -> ErrorCode.OAUTH_APP_MISSING;
            case Conflict.ApiAddressMissing it -> ErrorCode.API_ADDRESS_MISSING;
            case Conflict.AuthenticationTypeIsFixed it -> ErrorCode.AUTHENTICATION_TYPE_FIXED;
            case Conflict.AccountMismatch it -> ErrorCode.ACCOUNT_MISMATCH;
            case Conflict.TriggerNeedsConnection it -> ErrorCode.TRIGGER_NEEDS_CONNECTION;
            case Conflict.EventNotUsable it -> ErrorCode.EVENT_NOT_USABLE;
            case Conflict.TargetNotSetUp it -> ErrorCode.TARGET_NOT_SET_UP;
            case Conflict.TriggerHasConsumers it -> ErrorCode.TRIGGER_HAS_CONSUMERS;
            case Conflict.TriggerLate it -> ErrorCode.TRIGGER_LATE;
            case Conflict.ConsentPending it -> ErrorCode.CONSENT_PENDING;
            case Conflict.AuthorizationUsed it -> ErrorCode.AUTHORIZATION_USED;
            case Conflict.AuthorizationExpired it -> ErrorCode.AUTHORIZATION_EXPIRED;
            case Conflict.StaleVersion it -> ErrorCode.VERSION_STALE;
            case Conflict.IdempotencyKeyReused it -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
            case Conflict.RequestInProgress it -> ErrorCode.REQUEST_IN_PROGRESS;
        };
    }

    private static ErrorCode codeOf(Refused refused) {
        return switch (refused) {
            case Refused.ProviderRefused it -> ErrorCode.PROVIDER_REFUSED;
            case Refused.GrantRejected it -> ErrorCode.GRANT_REJECTED;
            case Refused.BindingNotOffered it -> ErrorCode.BINDING_NOT_OFFERED;
            case Refused.TokenUnbound it -> ErrorCode.TOKEN_UNBOUND;
            case Refused.AnswerLost it -> ErrorCode.ANSWER_LOST;
            case Refused.ConsentLost it -> ErrorCode.CONSENT_LOST;
            case Refused.ClientRejected it -> ErrorCode.CLIENT_REJECTED;
            case Refused.AuthorizationDenied it -> ErrorCode.AUTHORIZATION_DENIED;
            case Refused.ScopesMissing it -> ErrorCode.SCOPES_MISSING;
            case Refused.IssuerMismatch it -> ErrorCode.ISSUER_MISMATCH;
            case Refused.TargetRefused it -> ErrorCode.TARGET_REFUSED;
            case Refused.ProviderMisbehaved it -> ErrorCode.PROVIDER_MISBEHAVED;
            case Refused.ConnectionBroken it -> ErrorCode.CONNECTION_BROKEN;
            case Refused.LockedOut it -> ErrorCode.LOCKED_OUT;
        };
    }

    private static ErrorCode codeOf(Unavailable unavailable) {
        return switch (unavailable) {
            case Unavailable.StorageUnavailable it -> ErrorCode.STORAGE_UNAVAILABLE;
            case Unavailable.ProviderUnreachable it -> ErrorCode.PROVIDER_UNREACHABLE;
            case Unavailable.ProviderBusy it -> ErrorCode.PROVIDER_BUSY;
            case Unavailable.RequestsThrottled it -> ErrorCode.REQUESTS_THROTTLED;
            case Unavailable.IssuerUnavailable it -> ErrorCode.ISSUER_UNAVAILABLE;
            case Unavailable.RefreshInProgress it -> ErrorCode.REFRESH_IN_PROGRESS;
            case Unavailable.RefreshPostponed it -> ErrorCode.REFRESH_POSTPONED;
            case Unavailable.SecretUndecryptable it -> ErrorCode.SECRET_UNDECRYPTABLE;
        };
    }
}
