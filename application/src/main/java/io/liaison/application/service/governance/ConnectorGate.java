package io.liaison.application.service.governance;

import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.provider.DetailsForm;
import io.liaison.application.service.provider.Strongroom;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.GovernedConnector;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.util.function.Supplier;

/** Where the tenant's policy is enforced: whatever is connected, anew or again, comes through here. */
public final class ConnectorGate {
    private final ConnectorPolicies policies;
    private final Strongroom strongroom;
    private final DetailsForm form;
    private final UnitOfWork unitOfWork;

    public ConnectorGate(ConnectorPolicies policies, Strongroom strongroom, DetailsForm form, UnitOfWork unitOfWork) {
        this.policies = policies;
        this.strongroom = strongroom;
        this.form = form;
        this.unitOfWork = unitOfWork;
    }

    /** What the policy leaves of a connector, when it leaves anything. */
    public Either<Failure, GovernedConnector> over(TenantId tenant, Connector connector) {
        return policies.of(tenant).map(policy -> policy.over(connector)).flatMap(GovernedConnector::unlessDenied);
    }

    /** The form of one offer, filled in as far as the policy does, when the policy lets anybody connect in that way. */
    public Either<Failure, GovernedForm> form(TenantId tenant, GovernedConnector governed, AuthenticationOffer offer) {
        var owner = SecretOwner.policy(tenant, governed.connector().key());
        return governed.admit(offer)
                .map(governed::presets)
                .flatMap(presets -> strongroom
                        .open(owner, presets)
                        .map(secrets -> presets.open().merge(secrets.mapValues(ConnectorGate::text))))
                .map(presets -> new GovernedForm(form, governed, offer, presets));
    }

    /** Whether the policy still lets anybody connect in that way. */
    public Either<Failure, AuthenticationKind> admit(TenantId tenant, ConnectorKey key, AuthenticationKind kind) {
        return policies.of(tenant).flatMap(policy -> policy.admit(key, kind));
    }

    /** A unit of work during which the policy lets people connect in that way, and stays as it is. */
    public <T> Either<Failure, T> whileAdmitted(
            TenantId tenant, ConnectorKey key, AuthenticationKind kind, Supplier<Either<Failure, T>> work) {
        return unitOfWork.run(() ->
                policies.held(tenant).flatMap(policy -> policy.admit(key, kind)).flatMap(admitted -> work.get()));
    }

    private static FieldValue text(Secret secret) {
        return new FieldValue.Text(secret.reveal());
    }
}
