package io.liaison.rest.console.folder;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.wire.PathIds;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What somebody has typed into the form of a folder. */
record FolderEntered(String name, String description) {
    static final FolderEntered NOTHING = new FolderEntered("", "");

    /** Browsers end lines as mail does, whatever somebody has typed. */
    static FolderEntered of(Form form) {
        return new FolderEntered(
                form.textOrEmpty("name").getOrElse(""),
                form.textOrEmpty("description").getOrElse("").replace("\r\n", "\n"));
    }

    /** As if it had been typed by somebody who changes nothing. */
    static FolderEntered unchanged(Folder folder) {
        return new FolderEntered(folder.name().value(), folder.description().value());
    }

    /** The folder that is chosen, none at the top; leaving it out is not to ask for that, and what leads nowhere is refused. */
    static Either<Failure, Option<FolderId>> place(Form form) {
        return form.textOrEmpty(FolderChoices.CHOSEN)
                .<Failure>toEither(() -> new MissingParameter(FolderChoices.CHOSEN))
                .flatMap(raw -> raw.isEmpty()
                        ? Either.right(Option.none())
                        : PathIds.folder(raw).map(Option::some));
    }
}
