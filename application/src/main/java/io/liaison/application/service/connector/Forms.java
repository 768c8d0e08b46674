package io.liaison.application.service.connector;

import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.application.port.outbound.OAuthApps;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.net.URI;
import java.util.function.Function;

/** Lays what a tenant has decided over connectors: its policy, and its apps. */
final class Forms {
    private final ConnectorPolicies policies;
    private final OAuthApps apps;
    private final URI redirectUri;

    Forms(ConnectorPolicies policies, OAuthApps apps, URI redirectUri) {
        this.policies = policies;
        this.apps = apps;
        this.redirectUri = redirectUri;
    }

    Either<Failure, ConnectorForm> of(TenantId tenant, Connector connector) {
        return over(tenant, List.of(connector)).map(form -> form.apply(connector));
    }

    /** In two statements, however many they are. */
    Either<Failure, Function<Connector, ConnectorForm>> over(TenantId tenant, Seq<Connector> connectors) {
        return policies.of(tenant)
                .flatMap(policy -> apps.among(tenant, LinkedHashSet.ofAll(connectors.map(Connector::key)))
                        .map(entered -> connector -> new ConnectorForm(
                                policy.over(connector), entered.contains(connector.key()), redirectUri)));
    }
}
