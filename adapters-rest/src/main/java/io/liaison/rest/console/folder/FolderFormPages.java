package io.liaison.rest.console.folder;

import io.liaison.application.text.Language;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lays out the form of a folder. */
public final class FolderFormPages {
    private final FolderPlaces places;
    private final ConsoleAddress address;

    public FolderFormPages(FolderPlaces places, ConsoleAddress address) {
        this.places = places;
        this.address = address;
    }

    Either<Failure, FolderFormPage> toAdd(Frame frame, Form entered, FieldFaults faults, Visitor visitor) {
        var labels = FolderWords.in(visitor.exchange().language());
        var chosen = FolderChoices.chosen(entered);
        return places.forNew(visitor, chosen)
                .map(places -> new FolderFormPage(
                        frame,
                        labels,
                        labels.get("new"),
                        address.newFolder(Option.none()).toString(),
                        chosen.map(address::folder).getOrElse(address::home).toString(),
                        FolderEntered.of(entered),
                        places.asJava(),
                        entered.text(Onward.CONNECTOR).getOrNull(),
                        faults,
                        List.<Fact>empty().asJava(),
                        null));
    }

    /** Whoever saves second sees what the first has changed. */
    FolderFormPage toEdit(
            Frame frame, Folder folder, FolderEntered entered, Option<Failure> failure, Language language) {
        var labels = FolderWords.in(language);
        return new FolderFormPage(
                frame,
                labels,
                folder.name().value(),
                address.folder(folder.id(), "edit").toString(),
                address.folder(folder.id()).toString(),
                entered,
                List.<Choice>empty().asJava(),
                null,
                failure.map(why -> FieldFaults.of(why, language)).getOrElse(FieldFaults.NONE),
                failure.exists(StaleVersion.class::isInstance)
                        ? changed(FolderEntered.unchanged(folder), entered, labels)
                                .asJava()
                        : List.<Fact>empty().asJava(),
                VersionTag.of(folder.version()));
    }

    private static Seq<Fact> changed(FolderEntered now, FolderEntered typed, Labels labels) {
        return List.of(
                        Option.when(!now.name().equals(typed.name()), () -> new Fact(labels.get("name"), now.name())),
                        Option.when(
                                !now.description().equals(typed.description()),
                                () -> new Fact(labels.get("description"), now.description())))
                .flatMap(fact -> fact);
    }
}
