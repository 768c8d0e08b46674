package io.liaison.rest.console.connecting;

import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.text.FormTexts;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.rest.console.field.Entered;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;

/** Which connection is to have fresh details, and how it authenticates. */
record ReconnectForm(Connection connection, ConnectorForm connector, AuthenticationOffer offer) {

    ReconnectConnection.Command filledIn(Form sent, Visitor visitor) {
        var fields = FormTexts.in(visitor.exchange().language()).fields(connector, offer);
        return new ReconnectConnection.Command(visitor.actor(), connection.id(), new Entered(sent).values(fields));
    }
}
