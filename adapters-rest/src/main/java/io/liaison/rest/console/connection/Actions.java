package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Array;
import java.util.List;

/** What somebody may do with a connection; what they may not is not offered. */
record Actions(ConsoleAddress address, Labels labels) {

    List<Action> of(Permitted<ConnectionView> view) {
        return Array.of(Offer.values())
                .filter(offer -> view.permissions().contains(offer.needs))
                .map(offer -> action(offer, view.subject()))
                .asJava();
    }

    private Action action(Offer offer, ConnectionView view) {
        return new Action(
                labels.get("action." + offer.path),
                address.connection(view.connection().id(), offer.path).toString(),
                offer == Offer.CHECK);
    }

    private enum Offer {
        CHECK("check", Permission.CONNECTIONS_USE),
        RECONNECT("reconnect", Permission.CONNECTIONS_EDIT),
        EDIT("edit", Permission.CONNECTIONS_EDIT),
        TRIGGERS("triggers", Permission.TRIGGERS_VIEW),
        ACCESS("access", Permission.CONNECTIONS_VIEW),
        MOVE("move", Permission.CONNECTIONS_DELETE),
        ACTIVITY("activity", Permission.CONNECTIONS_VIEW),
        DELETE("delete", Permission.CONNECTIONS_DELETE);

        private final String path;
        private final Permission needs;

        Offer(String path, Permission needs) {
            this.path = path;
            this.needs = needs;
        }
    }
}
