package io.liaison.rest.console.connecting;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.text.FormTexts;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.connecting.CataloguePage.Entry;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lays out the connectors that somebody can connect with. */
public final class CataloguePages {
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, Option.none());
    private static final Seq<AuthenticationKind> USING_AN_APP =
            List.of(AuthenticationKind.AUTHORIZATION_CODE, AuthenticationKind.DEVICE_CODE);
    private final ListConnectors listConnectors;
    private final ConsoleAddress address;
    private final Frames frames;
    private final Rights rights;

    public CataloguePages(ListConnectors listConnectors, Rights rights, ConsoleAddress address, Frames frames) {
        this.listConnectors = listConnectors;
        this.rights = rights;
        this.address = address;
        this.frames = frames;
    }

    /** The categories are those of all connectors, whichever of them are shown. */
    Either<Failure, CataloguePage> of(Visitor visitor, Form asked) {
        return list(visitor, Option.none(), Option.none(), ALL)
                .flatMap(all -> PageRequest.of(Option.none(), asked.text("cursor"))
                        .flatMap(part -> list(visitor, asked.text("q"), asked.text("category"), part))
                        .map(page -> laidOut(visitor, asked, all.items(), page)));
    }

    private Either<Failure, Page<ConnectorForm>> list(
            Visitor visitor, Option<String> text, Option<String> category, PageRequest part) {
        return listConnectors.list(new ListConnectors.Query(visitor.actor(), text, category, false, part));
    }

    private static Seq<Choice> categories(Seq<ConnectorForm> all, Form asked, Labels labels) {
        return all.flatMap(form -> form.governed().connector().categories())
                .distinct()
                .map(category -> new Choice(
                        category,
                        named(category, labels),
                        asked.text("category").contains(category)))
                .sortBy(Choice::name);
    }

    /** Whoever defines a connector may call a category as they like. */
    private static String named(String category, Labels labels) {
        return labels.getOr("in." + category, category);
    }

    private CataloguePage laidOut(Visitor visitor, Form asked, Seq<ConnectorForm> all, Page<ConnectorForm> page) {
        var language = visitor.exchange().language();
        var folder = FolderChoices.chosen(asked);
        var texts = FormTexts.in(language);
        var labels = ConnectingWords.in(language);
        var manages = rights.allow(visitor, Permission.CONNECTORS_MANAGE);
        return new CataloguePage(
                frames.in(Part.CATALOGUE, language).under(Telling.banner(asked, labels, CatalogueTold.values())),
                labels,
                address.catalogue(Option.none()).toString(),
                folder.map(FolderId::toString).getOrNull(),
                asked.text("q").getOrElse(""),
                manages ? address.page("connectors/new").toString() : null,
                categories(all, asked, labels).asJava(),
                page.items()
                        .map(form -> entry(form, folder, texts, labels, manages ? deeds(form, labels) : List.empty()))
                        .asJava(),
                page.next().map(next -> next(next, asked)).getOrNull());
    }

    private Entry entry(
            ConnectorForm form, Option<FolderId> folder, FormTexts texts, Labels labels, Seq<Action> actions) {
        var connector = form.governed().connector();
        return new Entry(
                connector.name(),
                texts.of(connector.description()),
                connector.categories().map(category -> named(category, labels)).mkString(", "),
                form.governed().allowed()
                        ? address.connect(connector.key(), folder).toString()
                        : null,
                connector.source() == ConnectorSource.CUSTOM,
                actions.asJava());
    }

    /** What comes with the product is not changed; the tenant's app is entered for all to which people consent. */
    private Seq<Action> deeds(ConnectorForm form, Labels labels) {
        var connector = form.governed().connector();
        var isCustom = connector.source() == ConnectorSource.CUSTOM;
        var takesApp = connector.offers().exists(offer -> USING_AN_APP.contains(offer.kind()));
        return List.of(
                        Option.when(isCustom, "edit"),
                        Option.when(takesApp, "oauth-app"),
                        Option.when(isCustom, "remove"))
                .flatMap(deed -> deed)
                .map(deed -> new Action(
                        labels.get("action." + deed),
                        address.connector(connector.key(), deed).toString(),
                        false));
    }

    private String next(String cursor, Form asked) {
        return address.catalogue(Option.none()) + Form.cursor(cursor) + asked.again("q", "category", "folder");
    }
}
