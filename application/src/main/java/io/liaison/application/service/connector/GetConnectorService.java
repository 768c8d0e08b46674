package io.liaison.application.service.connector;

import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorForm;
import io.vavr.control.Either;

final class GetConnectorService implements GetConnector {
    private final Shelf shelf;
    private final Forms forms;

    GetConnectorService(Shelf shelf, Forms forms) {
        this.shelf = shelf;
        this.forms = forms;
    }

    @Override
    public Either<Failure, ConnectorForm> get(Query query) {
        var tenant = query.actor().tenant();
        return shelf.byKey(tenant, query.key()).flatMap(connector -> forms.of(tenant, connector));
    }
}
