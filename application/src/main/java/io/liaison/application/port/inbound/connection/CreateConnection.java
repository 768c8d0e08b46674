package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.AuthenticationTypeNotAllowed;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.AuthenticationTypeNotOffered;
import io.liaison.domain.error.Invalid.CertificateExpired;
import io.liaison.domain.error.Invalid.CertificateNotYetValid;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.Invalid.FieldIsPreset;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.KeyDoesNotFitCertificate;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Refused.BindingNotOffered;
import io.liaison.domain.error.Refused.ClientRejected;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Refused.ScopesMissing;
import io.liaison.domain.error.Refused.TokenUnbound;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.FolderId;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Connects to an application and keeps the connection in a folder. */
@FunctionalInterface
public interface CreateConnection {

    /**
     * Stores nothing unless the provider has accepted the details, or a person has been asked to consent.
     *
     * <p>The authentication type may be left out when the connector offers only one. The name defaults to the account, or
     * to the connector's name while no account is known.
     *
     * @source « Création d’une connexion »
     * @failure 1001 {@link NameAlreadyUsed}: a connection of this connector has that name in this folder
     * @failure 1002 {@link FolderNotFound}, {@link ConnectorNotFound}: unknown, or not to be seen by the actor;
     *     {@link PrincipalNotFound}: the actor has been deleted meanwhile
     * @failure 1009 {@link InvalidArgument}: a member is not acceptable
     * @failure 1014 {@link MissingParameter}: a member is missing
     * @failure 1015 {@link OutOfRange}: the polling frequency is out of its bounds
     * @failure 20000 {@link InvalidFields}: several members are missing or not acceptable
     * @failure 20003 {@link PermissionMissing}: {@code connections.create}
     * @failure 20020 {@link AuthenticationTypeNotOffered}: the connector offers other types
     * @failure 20023 {@link OAuthAppMissing}: the tenant has entered no app of its own for this connector
     * @failure 20025 {@link ConnectorNotAllowed}: the tenant's policy lets nobody connect with it
     * @failure 20026 {@link AuthenticationTypeNotAllowed}: the tenant's policy lets nobody authenticate in this way
     * @failure 20027 {@link FieldIsPreset}: a value is sent for what the tenant's policy fills in
     * @failure 20030 {@link CertificateUnreadable}: certificate, key or key store cannot be read
     * @failure 20031 {@link CertificateExpired}
     * @failure 20032 {@link CertificateNotYetValid}
     * @failure 20033 {@link KeyDoesNotFitCertificate}
     * @failure 20037 {@link BindingNotOffered}: tokens are to be bound to a key, and the provider does not offer that
     * @failure 20038 {@link TokenUnbound}: the provider has given a token that is bound to no key, and must be
     * @failure 20047 {@link ScopesMissing}: the provider grants less than was asked for
     * @failure 20050 {@link ProviderRefused}: the provider refuses the details
     * @failure 20051 {@link GrantRejected}: the provider gives no grant, or does not accept the token that it has just
     *     given
     * @failure 20052 {@link IssuerMismatch}: what the issuer publishes belongs to another one
     * @failure 20053 {@link ProviderMisbehaved}: the provider's answer is none
     * @failure 20055 {@link ProviderUnreachable}: the provider gives no answer
     * @failure 20056 {@link ProviderBusy}: the provider asks for patience, or fails inside itself
     * @failure 20057 {@link EgressRefused}: this installation does not call that address
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the secret of the tenant's app does not open
     * @failure 20085 {@link ClientRejected}: the provider does not accept the app, or the client that was entered
     */
    @FailsWith({
        NameAlreadyUsed.class,
        FolderNotFound.class,
        ConnectorNotFound.class,
        PrincipalNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        OutOfRange.class,
        InvalidFields.class,
        PermissionMissing.class,
        AuthenticationTypeNotOffered.class,
        OAuthAppMissing.class,
        ConnectorNotAllowed.class,
        AuthenticationTypeNotAllowed.class,
        FieldIsPreset.class,
        CertificateUnreadable.class,
        CertificateExpired.class,
        CertificateNotYetValid.class,
        KeyDoesNotFitCertificate.class,
        ScopesMissing.class,
        BindingNotOffered.class,
        TokenUnbound.class,
        ProviderRefused.class,
        ClientRejected.class,
        GrantRejected.class,
        IssuerMismatch.class,
        ProviderMisbehaved.class,
        ProviderUnreachable.class,
        ProviderBusy.class,
        EgressRefused.class,
        StorageUnavailable.class,
        SecretUndecryptable.class
    })
    Either<Failure, Connecting> create(Command command);

    /**
     * Raw on purpose: the use case parses, so that every adapter gets the same refusals. {@code unread} is what the
     * adapter could not read.
     */
    record Command(
            Actor actor,
            FolderId folder,
            Option<String> connector,
            Option<String> name,
            Option<String> authenticationType,
            Map<String, FieldValue> fields,
            Option<String> pollingFrequency,
            Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(
                Actor actor,
                FolderId folder,
                Option<String> connector,
                Option<String> name,
                Option<String> authenticationType,
                Map<String, FieldValue> fields,
                Option<String> pollingFrequency) {
            this(actor, folder, connector, name, authenticationType, fields, pollingFrequency, List.empty());
        }
    }
}
