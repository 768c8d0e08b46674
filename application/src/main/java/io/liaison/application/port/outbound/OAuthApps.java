package io.liaison.application.port.outbound;

import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The tenants' own apps at providers, one a connector. */
public interface OAuthApps {

    /**
     * Adds the app or replaces the one of its connector. Belongs after {@link Connectors#locked}, so that versions are
     * compared and advanced one writer at a time.
     *
     * @failure 1002 the connector has been deleted meanwhile
     */
    Either<Failure, OAuthApp> save(OAuthApp app);

    /** None is a plain answer here: it depends on the type of authentication whether that is a failure. */
    Either<Failure, Option<OAuthApp>> of(TenantId tenant, ConnectorKey connector);

    /** Those of the connectors that the tenant has entered an app for, in one statement however many are asked about. */
    Either<Failure, Set<ConnectorKey>> among(TenantId tenant, Set<ConnectorKey> connectors);
}
