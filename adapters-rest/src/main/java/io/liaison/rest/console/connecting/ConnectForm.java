package io.liaison.rest.console.connecting;

import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.text.FormTexts;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.rest.console.field.Entered;
import io.liaison.rest.console.folder.FirstFolder;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What is to be connected with, how, and where that may be; without any folder for it, where to get one first. */
record ConnectForm(ConnectorForm connector, AuthenticationOffer offer, Seq<Choice> folders, Option<FirstFolder> first) {

    /** @failure 1002 no folder was chosen */
    Either<Failure, CreateConnection.Command> filledIn(Form sent, Visitor visitor) {
        var fields = FormTexts.in(visitor.exchange().language()).fields(connector, offer);
        return FolderChoices.chosen(sent)
                .<Failure>toEither(() -> new FolderNotFound(sent.text("folder").getOrElse("")))
                .map(folder -> new CreateConnection.Command(
                        visitor.actor(),
                        folder,
                        Option.some(connector.governed().connector().key().value()),
                        sent.text("name"),
                        Option.some(offer.kind().key()),
                        new Entered(sent).values(fields),
                        Option.none()));
    }
}
