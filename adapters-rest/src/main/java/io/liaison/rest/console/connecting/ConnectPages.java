package io.liaison.rest.console.connecting;

import io.liaison.application.text.FormTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.rest.console.connecting.ConnectPage.Guide;
import io.liaison.rest.console.connecting.ConnectPage.Way;
import io.liaison.rest.console.field.Drawing;
import io.liaison.rest.console.field.Entered;
import io.liaison.rest.console.field.Section;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Lays out the form of a connector. */
public final class ConnectPages {
    private final ConsoleAddress address;

    public ConnectPages(ConsoleAddress address) {
        this.address = address;
    }

    /** For a connection that is to be, in one of those folders. */
    ConnectPage toConnect(Frame frame, ConnectForm form, Form entered, FieldFaults faults, Language language) {
        var connector = form.connector().governed().connector();
        var here = address.connect(connector.key(), Option.none()).toString();
        var labels = ConnectingWords.in(language);
        return new ConnectPage(
                frame,
                labels,
                labels.get("connect.to").formatted(connector.name()),
                here,
                address.catalogue(FolderChoices.chosen(entered)).toString(),
                null,
                ways(form, here, entered, FormTexts.in(language)).asJava(),
                guide(form.connector(), form.offer(), FormTexts.in(language)),
                sections(form.connector(), form.offer(), drawing(entered, faults, language, false), language)
                        .asJava(),
                form.folders().asJava(),
                form.first().getOrNull(),
                entered.text("name").getOrElse(""),
                faults.get("name"),
                form.offer().kind().key());
    }

    /** For one that there is: what is left empty stays as it is. */
    ConnectPage toReconnect(Frame frame, ReconnectForm form, Form entered, FieldFaults faults, Language language) {
        var connection = form.connection();
        var connector = form.connector().governed().connector();
        var labels = ConnectingWords.in(language);
        return new ConnectPage(
                frame,
                labels,
                labels.get("reconnect.to").formatted(connector.name()),
                address.connection(connection.id(), "reconnect").toString(),
                address.connection(connection.id()).toString(),
                connection.name().value(),
                List.<Way>empty().asJava(),
                guide(form.connector(), form.offer(), FormTexts.in(language)),
                sections(form.connector(), form.offer(), drawing(entered, faults, language, true), language)
                        .asJava(),
                List.<Choice>empty().asJava(),
                null,
                "",
                null,
                form.offer().kind().key());
    }

    private static Seq<Section> sections(
            ConnectorForm form, AuthenticationOffer offer, Drawing drawing, Language language) {
        return drawing.sections(
                FormTexts.in(language).fields(form, offer),
                form.governed().connector().groups());
    }

    private static Drawing drawing(Form entered, FieldFaults faults, Language language, boolean keepsEmpty) {
        return new Drawing(FormTexts.in(language), new Entered(entered), faults, keepsEmpty);
    }

    /** None where there is nothing to choose. */
    private static Seq<Way> ways(ConnectForm form, String address, Form entered, FormTexts texts) {
        var offers = form.connector().governed().offers();
        return offers.size() < 2
                ? List.empty()
                : offers.map(offer -> new Way(
                        texts.nameOf(offer),
                        address + "?type=" + offer.kind().key() + entered.again("folder"),
                        offer.kind() == form.offer().kind()));
    }

    private static Guide guide(ConnectorForm form, AuthenticationOffer offer, FormTexts texts) {
        return new Guide(
                texts.setup(form, offer).asJava(),
                offer.guide()
                        .documentation()
                        .orElse(form.governed().connector().documentation())
                        .getOrNull(),
                offer.kind().needsBrowser() ? form.redirectUri().toString() : null,
                offer.kind() == AuthenticationKind.AUTHORIZATION_CODE && !form.hasApp());
    }
}
