package io.liaison.application.service.connector;

import io.liaison.application.port.Page;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorForm;
import io.vavr.control.Either;

final class ListConnectorsService implements ListConnectors {
    private final Shelf shelf;
    private final Forms forms;

    ListConnectorsService(Shelf shelf, Forms forms) {
        this.shelf = shelf;
        this.forms = forms;
    }

    @Override
    public Either<Failure, Page<ConnectorForm>> list(Query query) {
        var tenant = query.actor().tenant();
        return shelf.list(
                        new Connectors.Query(tenant, query.text(), query.category(), query.descending(), query.page()))
                .flatMap(page -> forms.over(tenant, page.items()).map(page::map));
    }
}
