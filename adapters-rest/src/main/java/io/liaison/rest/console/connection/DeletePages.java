package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.PreviewDeletion.Preview;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.rest.console.connection.DeletePage.Keeper;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.HookAddresses;
import io.liaison.rest.wire.VersionTag;
import io.vavr.control.Option;

/** Lays out what a deletion would do. */
public final class DeletePages {
    private final ConsoleAddress address;
    private final HookAddresses hooks;

    public DeletePages(ConsoleAddress address, HookAddresses hooks) {
        this.address = address;
        this.hooks = hooks;
    }

    DeletePage of(
            Frame frame, Permitted<ConnectionView> view, Preview preview, Option<String> typed, Language language) {
        var connection = view.subject().connection();
        var labels = ConnectionWords.in(language);
        return new DeletePage(
                frame,
                labels,
                connection.name().value(),
                address.connection(connection.id(), "delete").toString(),
                address.connection(connection.id()).toString(),
                preview.references().map(reference -> keeper(reference, labels)).asJava(),
                preview.triggers()
                        .map(trigger -> trigger.trigger().name().value())
                        .asJava(),
                preview.waiting() == 0 ? null : labels.get("delete.waiting").formatted(preview.waiting()),
                preview.hooks().map(hook -> hooks.of(hook.address())).asJava(),
                breaks(preview),
                typed.getOrNull(),
                VersionTag.of(connection.version()));
    }

    /** Whether anything would go that somebody else waits for. */
    static boolean breaks(Preview preview) {
        return preview.triggers().nonEmpty() || preview.waiting() > 0;
    }

    /** Links that could run something are none. */
    private static Keeper keeper(ConnectionReference reference, Labels labels) {
        return new Keeper(
                labels.get("kind." + reference.kind().key()),
                reference.name(),
                reference.owner().getOrNull(),
                reference.url().filter(url -> url.matches("(?i)https?://.*")).getOrNull());
    }
}
