package io.liaison.domain.error;

import static io.liaison.domain.error.Fault.ADMINISTRATOR;
import static io.liaison.domain.error.Fault.CALLER;
import static io.liaison.domain.error.Fault.PROVIDER;
import static io.liaison.domain.error.Fault.SERVER;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * The catalogue. Numbers below 10000 carry the meaning that the public interface gives them; ours start at 20000, so that
 * the two can never collide. Generated from {@code error-catalogue.tsv}; {@code GeneratedFilesTest} fails if they differ.
 */
public enum ErrorCode {
    UNKNOWN(0, "Unknown", SERVER, false),
    INVALID_REQUEST(1000, "InvalidRequest", CALLER, false, "reason", "where"),
    NAME_ALREADY_USED(1001, "NameAlreadyUsed", CALLER, false, "name"),
    ITEM_NOT_FOUND(1002, "ItemNotFound", CALLER, false, "resource", "id"),
    STRING_PROTECT_FAILED(1003, "StringProtectFailed", SERVER, false),
    ITEM_ALREADY_EXISTS(1004, "ItemAlreadyExists", CALLER, false, "resource", "id"),
    ERROR_DELETING(1005, "ErrorDeleting", SERVER, false),
    ERROR_INSERTING(1006, "ErrorInserting", SERVER, false),
    ERROR_UPDATING(1007, "ErrorUpdating", CALLER, false),
    ERROR_SENDING_EMAIL(1008, "ErrorSendingEmail", ADMINISTRATOR, false),
    INVALID_ARGUMENT(1009, "InvalidArgument", CALLER, false, "argument", "expected"),
    SQL_ACQUIRE_LOCK_FAILURE(1010, "SqlAcquireLockFailure", SERVER, true),
    LIBRARIES_FEED_IN_USE(1011, "LibrariesFeedInUse", SERVER, true),
    HAS_DEPENDENT_ITEMS(1012, "HasDependentItems", CALLER, false, "name", "count", "items"),
    ITEM_IS_IN_USE(1013, "ItemIsInUse", CALLER, false, "resource", "id", "count"),
    PARAMETER_MISSING(1014, "ParameterMissing", CALLER, false, "parameter"),
    PARAMETER_INVALID(1015, "ParameterInvalid", CALLER, false, "parameter", "least", "most"),
    DUPLICATE_REFERENCE(1016, "DuplicateReference", CALLER, false, "reference"),
    FORBIDDEN_OPERATION(1017, "ForbiddenOperation", CALLER, false),
    INVALID_USER(1018, "InvalidUser", CALLER, false),
    INVALID_AUDIT_RELATIONSHIP(1050, "InvalidAuditRelationship", CALLER, false),
    INVALID_ORGANIZATION_UNIT(1100, "InvalidOrganizationUnit", CALLER, false),
    REQUIRED_ORGANIZATION_UNIT(1101, "RequiredOrganizationUnit", CALLER, false),
    ORGANIZATION_UNIT_NOT_EDITABLE(1102, "OrganizationUnitNotEditable", CALLER, false),
    MACHINE_ALREADY_PAIRED_WITH_DIFFERENT_LICENSE_KEY(
            1200, "MachineAlreadyPairedWithDifferentLicenseKey", CALLER, false),
    NO_AVAILABLE_LICENSES(1201, "NoAvailableLicenses", ADMINISTRATOR, false),
    HAS_ATTACHED_ROBOTS(1202, "HasAttachedRobots", CALLER, false, "machineName"),
    INVALID_MACHINE_KEY(1203, "InvalidMachineKey", CALLER, false),
    MACHINE_NAME_REQUIRED(1204, "MachineNameRequired", CALLER, false),
    USER_NAME_REQUIRED(1205, "UserNameRequired", CALLER, false),
    CANNOT_DELETE_BUSY_ROBOT(1206, "CannotDeleteBusyRobot", CALLER, true),
    MACHINE_NAME_CANNOT_CHANGE(1207, "MachineNameCannotChange", CALLER, false),
    MACHINE_LICENSE_CANNOT_CHANGE(1208, "MachineLicenseCannotChange", CALLER, false),
    CANNOT_UPDATE_BUSY_ROBOT(1209, "CannotUpdateBusyRobot", CALLER, true),
    DISCONNECTED_ROBOT(1222, "DisconnectedRobot", ADMINISTRATOR, false),
    UNRESPONSIVE_ROBOT(1223, "UnresponsiveRobot", ADMINISTRATOR, false),
    UNSUPPORTED_FLOATING_SESSION_ROBOT_TYPE(1224, "UnsupportedFloatingSessionRobotType", CALLER, false),
    UNSUPPORTED_STANDARD_SESSION_ROBOT_TYPE(1225, "UnsupportedStandardSessionRobotType", CALLER, false),
    ROBOT_NOT_FOUND_USE_INTERACTIVE(1226, "RobotNotFoundUseInteractive", CALLER, false),
    MACHINE_SCOPE_PROTECTED(1227, "MachineScopeProtected", CALLER, false),
    MACHINE_KEY_CANNOT_CHANGE(1228, "MachineKeyCannotChange", CALLER, false),
    TENANT_ID_MISMATCH(1229, "TenantIdMismatch", CALLER, false),
    USER_DOES_NOT_HAVE_ROBOT(1230, "UserDoesNotHaveRobot", ADMINISTRATOR, false),
    ENVIRONMENT_DEPLOYMENT_CONFLICT(1250, "EnvironmentDeploymentConflict", CALLER, false),
    SERVER_CONFLICT(1300, "ServerConflict", CALLER, true),
    ACTION_ALREADY_PERFORMED(1301, "ActionAlreadyPerformed", CALLER, false),
    UNAVAILABLE_RESOURCES(1302, "UnavailableResources", ADMINISTRATOR, false),
    USER_IS_DELETED(1400, "UserIsDeleted", ADMINISTRATOR, false),
    USER_IS_LOCKED_OUT(1401, "UserIsLockedOut", ADMINISTRATOR, false),
    CHANGE_PASSWORD(1403, "ChangePassword", CALLER, false),
    PASSWORD_EXPIRED(1404, "PasswordExpired", CALLER, false),
    INVALID_PASSWORD(1405, "InvalidPassword", CALLER, false),
    CANNOT_DELETE_STATIC_ROLE(1406, "CannotDeleteStaticRole", CALLER, false),
    USER_NOT_EDITABLE(1407, "UserNotEditable", ADMINISTRATOR, false),
    DOMAIN_UNREACHABLE(1408, "DomainUnreachable", PROVIDER, true),
    PASSWORD_RESET_FAILED(1409, "PasswordResetFailed", CALLER, false),
    CONFIRM_EMAIL_FAILED(1410, "ConfirmEmailFailed", CALLER, false),
    CANNOT_USE_PREVIOUS_PASSWORD(1411, "CannotUsePreviousPassword", CALLER, false),
    ROLE_IS_NOT_EDITABLE(1412, "RoleIsNotEditable", CALLER, false),
    USER_NOT_FOUND_IN_DOMAIN(1413, "UserNotFoundInDomain", ADMINISTRATOR, false),
    CANNOT_UPDATE_USERNAME(1414, "CannotUpdateUsername", CALLER, false),
    INVALID_LOGIN_METHOD(1415, "InvalidLoginMethod", CALLER, false),
    CREDENTIAL_ASSET_EMPTY_PASSWORD_FOR_NEW_USER(1500, "CredentialAssetEmptyPasswordForNewUser", CALLER, false),
    CREDENTIAL_ASSET_EMPTY_FOR_NEW_ROBOT(1501, "CredentialAssetEmptyForNewRobot", CALLER, false),
    ASSET_TYPE_NON_UPDATABLE(1502, "AssetTypeNonUpdatable", CALLER, false),
    ASSET_NOT_AVAILABLE_FOR_ROBOT(1503, "AssetNotAvailableForRobot", ADMINISTRATOR, false),
    INVALID_CRON(1600, "InvalidCron", CALLER, false),
    SCHEDULE_WILL_NEVER_RUN(1601, "ScheduleWillNeverRun", CALLER, false),
    DOWNLOAD_UNAVAILABLE(1650, "DownloadUnavailable", ADMINISTRATOR, false),
    CANNOT_CONNECT_TO_PACKAGES_REPOSITORY(1651, "CannotConnectToPackagesRepository", ADMINISTRATOR, true),
    NOT_SUPPORTED_BY_EXTERNAL_FEEDS(1652, "NotSupportedByExternalFeeds", CALLER, false),
    ERROR_DOWNLOADING(1653, "ErrorDownloading", PROVIDER, true),
    INVALID_PACKAGE_DETAILS(1654, "InvalidPackageDetails", CALLER, false),
    TENANT_FEED_IN_USE(1655, "TenantFeedInUse", SERVER, true),
    INVALID_PROCESS_KEY(1656, "InvalidProcessKey", CALLER, false),
    JOB_TYPE_CANNOT_BE_STOPPED(1657, "JobTypeCannotBeStopped", CALLER, false),
    JOB_CANNOT_BE_CANCELLED(1658, "JobCannotBeCancelled", CALLER, false, "status"),
    JOB_CANNOT_BE_TERMINATED(1659, "JobCannotBeTerminated", CALLER, false, "status"),
    VERSION_NOT_FOUND(1660, "VersionNotFound", CALLER, false, "package", "version"),
    PROCESS_NOT_FOUND(1661, "ProcessNotFound", CALLER, false),
    HAS_ATTACHED_PROCESSES(1662, "HasAttachedProcesses", CALLER, false),
    INVALID_EXTENSION(1663, "InvalidExtension", CALLER, false),
    INVALID_PACKAGE_COUNT(1664, "InvalidPackageCount", CALLER, false),
    PREVIOUS_VERSION_NOT_FOUND(1665, "PreviousVersionNotFound", CALLER, false),
    HAS_RUNNING_JOBS(1666, "HasRunningJobs", CALLER, true),
    TENANT_NOT_FOUND(1667, "TenantNotFound", CALLER, false, "tenant"),
    BUSINESS_RULE_NOT_FOUND(1668, "BusinessRuleNotFound", CALLER, false),
    INVALID_BUSINESS_RULE_VERSION(1669, "InvalidBusinessRuleVersion", CALLER, false),
    PENDING_JOBS_ALREADY_EXIST(1670, "PendingJobsAlreadyExist", CALLER, true),
    INVALID_START_JOB_ROBOT_IDS(1671, "InvalidStartJobRobotIds", CALLER, false),
    UNREGISTERED_CANNOT_START_JOBS(1672, "UnregisteredCannotStartJobs", ADMINISTRATOR, false),
    LICENSE_EXPIRED_CANNOT_START_JOBS(1673, "LicenseExpiredCannotStartJobs", ADMINISTRATOR, false),
    INVALID_RELEASE_KEY(1674, "InvalidReleaseKey", CALLER, false),
    INVALID_PACKAGE_VERSION(1675, "InvalidPackageVersion", CALLER, false),
    TENANT_IS_DISABLED(1676, "TenantIsDisabled", ADMINISTRATOR, false, "tenant"),
    PACKAGE_NOT_FOUND(1677, "PackageNotFound", CALLER, false),
    NO_ROBOTS_AVAILABLE(1678, "NoRobotsAvailable", ADMINISTRATOR, true),
    PATH_TOO_LONG(1679, "PathTooLong", CALLER, false),
    JOB_EXECUTION_FAULTED(1680, "JobExecutionFaulted", CALLER, false),
    CYBER_ARK_EDIT_PASSWORD_NOT_ALLOWED(1700, "CyberArkEditPasswordNotAllowed", ADMINISTRATOR, false),
    LOG_MESSAGE_NOT_FOUND(1750, "LogMessageNotFound", CALLER, false),
    ENCRYPTION_KEY_NOT_FOUND(1800, "EncryptionKeyNotFound", ADMINISTRATOR, false),
    ENCRYPTION_KEY_INCORRECT_FORMAT(1801, "EncryptionKeyIncorrectFormat", ADMINISTRATOR, false),
    TRANSACTION_REFERENCE_REQUIRED(1850, "TransactionReferenceRequired", CALLER, false),
    INVALID_TRANSACTION_PROGRESS_STATUS(1851, "InvalidTransactionProgressStatus", CALLER, false),
    TRANSACTION_NOT_STARTED(1852, "TransactionNotStarted", CALLER, false),
    REVIEWER_NOT_AVAILABLE(1853, "ReviewerNotAvailable", CALLER, false),
    QUEUE_DEFINITION_PARAMETERS_CANNOT_CHANGE(1855, "QueueDefinitionParametersCannotChange", CALLER, false),
    QUEUE_PROCESSING_APPLICATION_EXCEPTION(1856, "QueueProcessingApplicationException", CALLER, false),
    LICENSE_NOT_FOUND(1900, "LicenseNotFound", ADMINISTRATOR, false),
    LICENSE_EXPIRED(1901, "LicenseExpired", ADMINISTRATOR, false),
    LICENSE_ALREADY_IN_USE(1902, "LicenseAlreadyInUse", ADMINISTRATOR, false),
    INVALID_LICENSE_FORMAT(1903, "InvalidLicenseFormat", ADMINISTRATOR, false),
    LICENSE_LIMIT_EXCEEDED(1904, "LicenseLimitExceeded", ADMINISTRATOR, false),
    UNATTENDED_LICENSE_LIMIT_EXCEEDED(1905, "UnattendedLicenseLimitExceeded", ADMINISTRATOR, false),
    NON_PRODUCTION_LICENSE_LIMIT_EXCEEDED(1906, "NonProductionLicenseLimitExceeded", ADMINISTRATOR, false),
    ATTENDED_LICENSE_LIMIT_EXCEEDED(1907, "AttendedLicenseLimitExceeded", ADMINISTRATOR, false),
    DEVELOPMENT_LICENSE_LIMIT_EXCEEDED(1908, "DevelopmentLicenseLimitExceeded", ADMINISTRATOR, false),
    ROBOT_FAILED_TO_ACQUIRE_LICENSE(1909, "RobotFailedToAcquireLicense", ADMINISTRATOR, true),
    NON_PRODUCTION_SLOTS_LIMIT_EXCEEDED(1910, "NonProductionSlotsLimitExceeded", ADMINISTRATOR, false),
    UNATTENDED_SLOTS_LIMIT_EXCEEDED(1911, "UnattendedSlotsLimitExceeded", ADMINISTRATOR, false),
    LICENSE_UNREGISTERED(1912, "LicenseUnregistered", ADMINISTRATOR, false),
    LICENSE_NOT_AVAILABLE(1913, "LicenseNotAvailable", ADMINISTRATOR, true),
    NOT_ENOUGH_AVAILABLE_SLOTS(1914, "NotEnoughAvailableSlots", ADMINISTRATOR, true),
    NOT_ENOUGH_RUNTIME_LICENSES(1915, "NotEnoughRuntimeLicenses", ADMINISTRATOR, true),
    SLOTS_EXCEED_LICENSE_LIMIT(1916, "SlotsExceedLicenseLimit", ADMINISTRATOR, false),
    NOT_ENOUGH_AVAILABLE_LICENSES(1917, "NotEnoughAvailableLicenses", ADMINISTRATOR, false, "licenseKind"),
    HOST_LICENSE_LIMIT_EXCEEDED(1918, "HostLicenseLimitExceeded", ADMINISTRATOR, false),
    NO_HOST_LICENSE(1919, "NoHostLicense", ADMINISTRATOR, false),
    LICENSE_NEW_INVALID_ARGUMENTS(1920, "LicenseNewInvalidArguments", CALLER, false),
    INVALID_CREDENTIAL_STORE_CONFIGURATION(2303, "InvalidCredentialStoreConfiguration", ADMINISTRATOR, false),
    FAILED_TO_READ_FROM_CREDENTIAL_STORE(2304, "FailedToReadFromCredentialStore", ADMINISTRATOR, true),
    NO_MACHINE_ASSOCIATED_WITH_FOLDER(2818, "NoMachineAssociatedWithFolder", ADMINISTRATOR, false),
    TEST_SET_EMPTY(3204, "TestSetEmpty", CALLER, false),
    TEST_SET_DUPLICATE_PACKAGES(3205, "TestSetDuplicatePackages", CALLER, false),
    TEST_SET_VERSION_MASK_INVALID(3206, "TestSetVersionMaskInvalid", CALLER, false),
    TEST_SET_DEFINITION_NOT_FOUND(3207, "TestSetDefinitionNotFound", CALLER, false),
    TEST_SET_TEST_CASE_INVALID(3208, "TestSetTestCaseInvalid", CALLER, false),
    TEST_SET_TEST_CASE_VERSION_INVALID(3209, "TestSetTestCaseVersionInvalid", CALLER, false),
    TEST_AUTOMATION_VERSION_INVALID(3210, "TestAutomationVersionInvalid", CALLER, false),
    TEST_SET_EXECUTION_EMPTY_TEST_SET(3211, "TestSetExecutionEmptyTestSet", CALLER, false),
    TEST_SET_EXECUTION_CREATE_FAILED(3212, "TestSetExecutionCreateFailed", SERVER, false),
    TEST_SET_EXECUTION_DUPLICATE_UNIQUE_IDS(3213, "TestSetExecutionDuplicateUniqueIds", CALLER, false),
    TEST_CASE_ASSERTION_SCREENSHOT_MIME_TYPE_MISSING(3214, "TestCaseAssertionScreenshotMimeTypeMissing", CALLER, false),
    TEST_CASE_ASSERTION_SCREENSHOT_MISSING(3215, "TestCaseAssertionScreenshotMissing", CALLER, false),
    TEST_SET_EXECUTION_BATCH_EXECUTION_KEY_ALREADY_EXISTS(
            3216, "TestSetExecutionBatchExecutionKeyAlreadyExists", CALLER, false),
    TEST_DATA_QUEUE_CONTENT_JSON_SCHEMA_INVALID(3217, "TestDataQueueContentJsonSchemaInvalid", CALLER, false),
    TEST_DATA_QUEUE_NAME_CHANGE_NOT_ALLOWED(3218, "TestDataQueueNameChangeNotAllowed", CALLER, false),
    TEST_DATA_QUEUE_ITEM_VIOLATES_CONTENT_JSON_SCHEMA(
            3219, "TestDataQueueItemViolatesContentJsonSchema", CALLER, false),
    TEST_SET_SCHEDULE_NOT_ALLOWED(3234, "TestSetScheduleNotAllowed", ADMINISTRATOR, false),
    SEVERAL_FAULTS(20_000, "SeveralFaults", CALLER, false, "count"),
    CONNECTION_REFERENCED(20_001, "ConnectionReferenced", CALLER, false, "name", "references"),
    VERSION_STALE(20_002, "VersionStale", CALLER, false, "version"),
    PERMISSION_MISSING(20_003, "PermissionMissing", ADMINISTRATOR, false, "permission", "where"),
    CREDENTIAL_MISSING(20_004, "CredentialMissing", CALLER, false),
    CREDENTIAL_REJECTED(20_005, "CredentialRejected", CALLER, false),
    IDEMPOTENCY_KEY_REUSED(20_006, "IdempotencyKeyReused", CALLER, false, "key"),
    REQUEST_IN_PROGRESS(20_007, "RequestInProgress", CALLER, true, "key"),
    FOLDER_TOO_DEEP(20_010, "FolderTooDeep", CALLER, false, "most"),
    FOLDER_INSIDE_ITSELF(20_011, "FolderInsideItself", CALLER, false, "name", "target"),
    FOLDER_REFERENCED(20_012, "FolderReferenced", CALLER, false, "name", "count", "references"),
    WORKSPACE_BOUNDARY(20_013, "WorkspaceBoundary", CALLER, false, "name"),
    WORKSPACE_NOT_SHARED(20_014, "WorkspaceNotShared", CALLER, false, "name"),
    AUTHENTICATION_TYPE_NOT_OFFERED(
            20_020, "AuthenticationTypeNotOffered", CALLER, false, "connector", "authenticationType", "offered"),
    AUTHENTICATION_TYPE_FIXED(20_021, "AuthenticationTypeFixed", CALLER, false, "authenticationType"),
    CONNECTOR_BUILT_IN(20_022, "ConnectorBuiltIn", CALLER, false, "connector"),
    OAUTH_APP_MISSING(20_023, "OAuthAppMissing", ADMINISTRATOR, false, "connector"),
    CONNECTOR_REDEFINED(20_024, "ConnectorRedefined", ADMINISTRATOR, false, "connector", "cause"),
    CONNECTOR_NOT_ALLOWED(20_025, "ConnectorNotAllowed", ADMINISTRATOR, false, "connector"),
    AUTHENTICATION_TYPE_NOT_ALLOWED(
            20_026, "AuthenticationTypeNotAllowed", ADMINISTRATOR, false, "connector", "authenticationType", "allowed"),
    FIELD_IS_PRESET(20_027, "FieldIsPreset", CALLER, false, "field"),
    CERTIFICATE_UNREADABLE(20_030, "CertificateUnreadable", CALLER, false, "argument"),
    CERTIFICATE_EXPIRED(20_031, "CertificateExpired", CALLER, false, "subject", "notAfter"),
    CERTIFICATE_NOT_YET_VALID(20_032, "CertificateNotYetValid", CALLER, false, "subject", "notBefore"),
    KEY_DOES_NOT_FIT_CERTIFICATE(20_033, "KeyDoesNotFitCertificate", CALLER, false, "subject"),
    CONSENT_LOST(20_034, "ConsentLost", PROVIDER, false, "error"),
    SESSION_ENDED(20_035, "SessionEnded", CALLER, false),
    CROSS_SITE_REQUEST(20_036, "CrossSiteRequest", CALLER, false),
    BINDING_NOT_OFFERED(20_037, "BindingNotOffered", ADMINISTRATOR, false, "issuer"),
    TOKEN_UNBOUND(20_038, "TokenUnbound", PROVIDER, false),
    SIGN_IN_NOT_OFFERED(20_039, "SignInNotOffered", ADMINISTRATOR, false),
    AUTHORIZATION_NOT_FOUND(20_040, "AuthorizationNotFound", CALLER, false),
    AUTHORIZATION_USED(20_041, "AuthorizationUsed", CALLER, false),
    AUTHORIZATION_EXPIRED(20_042, "AuthorizationExpired", CALLER, false),
    AUTHORIZATION_FROM_ANOTHER_BROWSER(20_043, "AuthorizationFromAnotherBrowser", CALLER, false),
    AUTHORIZATION_DENIED(20_044, "AuthorizationDenied", CALLER, false),
    CONSENT_PENDING(20_045, "ConsentPending", CALLER, true),
    ACCOUNT_MISMATCH(20_046, "AccountMismatch", CALLER, false, "connected", "offered"),
    SCOPES_MISSING(20_047, "ScopesMissing", CALLER, false, "scopes"),
    LOCKED_OUT(20_048, "LockedOut", CALLER, false, "cause"),
    SIGN_IN_REFUSED(20_049, "SignInRefused", CALLER, false, "error"),
    PROVIDER_REFUSED(20_050, "ProviderRefused", PROVIDER, false, "error"),
    GRANT_REJECTED(20_051, "GrantRejected", PROVIDER, false, "error"),
    ISSUER_MISMATCH(20_052, "IssuerMismatch", PROVIDER, false, "expected", "actual"),
    PROVIDER_MISBEHAVED(20_053, "ProviderMisbehaved", PROVIDER, false, "what"),
    CONNECTION_BROKEN(20_054, "ConnectionBroken", CALLER, false, "cause"),
    PROVIDER_UNREACHABLE(20_055, "ProviderUnreachable", PROVIDER, true, "host", "obstacle"),
    PROVIDER_BUSY(20_056, "ProviderBusy", PROVIDER, true, "host", "status"),
    EGRESS_REFUSED(20_057, "EgressRefused", ADMINISTRATOR, false, "host", "rule"),
    ANSWER_LOST(20_058, "AnswerLost", PROVIDER, false, "error"),
    STORAGE_UNAVAILABLE(20_060, "StorageUnavailable", SERVER, true),
    REFRESH_IN_PROGRESS(20_061, "RefreshInProgress", SERVER, true),
    SECRET_UNDECRYPTABLE(20_062, "SecretUndecryptable", ADMINISTRATOR, false, "keyId"),
    REFRESH_POSTPONED(20_063, "RefreshPostponed", PROVIDER, true, "cause"),
    SCHEMA_TOO_NEW(20_064, "SchemaTooNew", ADMINISTRATOR, false, "found", "known"),
    PART_AMBIGUOUS(20_065, "PartAmbiguous", ADMINISTRATOR, false, "port", "names"),
    PART_MISSING(20_066, "PartMissing", ADMINISTRATOR, false, "port"),
    TRIGGER_NEEDS_CONNECTION(20_067, "TriggerNeedsConnection", CALLER, false, "status"),
    EVENT_NOT_USABLE(20_068, "EventNotUsable", ADMINISTRATOR, false, "connector", "event", "lack"),
    TARGET_NOT_SET_UP(20_069, "TargetNotSetUp", ADMINISTRATOR, false, "target"),
    GROUP_INSIDE_ITSELF(20_070, "GroupInsideItself", CALLER, false, "name"),
    KEY_EXPIRED(20_071, "KeyExpired", CALLER, false, "expiredAt"),
    GROUP_HOLDS_NO_KEYS(20_072, "GroupHoldsNoKeys", CALLER, false, "name"),
    LAST_ADMINISTRATOR(20_073, "LastAdministrator", CALLER, false, "name"),
    CONNECTOR_BREAKS_CONNECTIONS(
            20_080, "ConnectorBreaksConnections", CALLER, false, "connector", "connections", "cause"),
    TRIGGER_HAS_CONSUMERS(20_081, "TriggerHasConsumers", CALLER, false, "name", "waiting", "lastDelivered"),
    WEBHOOK_NOT_BELIEVED(20_082, "WebhookNotBelieved", CALLER, false, "doubt"),
    FILTER_UNUSABLE(20_083, "FilterUnusable", CALLER, false, "cause"),
    TARGET_REFUSED(20_084, "TargetRefused", ADMINISTRATOR, true, "answer"),
    CLIENT_REJECTED(20_085, "ClientRejected", ADMINISTRATOR, false, "error"),
    PATH_OUTSIDE_API(20_086, "PathOutsideApi", CALLER, false, "path"),
    REQUESTS_THROTTLED(20_087, "RequestsThrottled", CALLER, true, "perMinute"),
    API_ADDRESS_MISSING(20_088, "ApiAddressMissing", ADMINISTRATOR, false),
    TRIGGER_LATE(20_089, "TriggerLate", SERVER, true, "since"),
    TOKEN_NOT_ACCEPTED(20_090, "TokenNotAccepted", CALLER, false, "flaw"),
    ISSUER_UNAVAILABLE(20_091, "IssuerUnavailable", PROVIDER, true, "issuer");

    private static final Map<Integer, ErrorCode> BY_NUMBER =
            Array.of(values()).toMap(ErrorCode::number, Function.identity());
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
        return BY_NUMBER.get(number);
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
