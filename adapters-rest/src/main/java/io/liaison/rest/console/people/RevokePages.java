package io.liaison.rest.console.people;

import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.Principal;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.KeyNotFound;
import io.liaison.rest.console.frame.ConfirmPage;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.control.Either;

/** Lays out which key would be withdrawn. */
public final class RevokePages {
    private final ListKeys listKeys;
    private final ConsoleAddress address;

    public RevokePages(ListKeys listKeys, ConsoleAddress address) {
        this.listKeys = listKeys;
        this.address = address;
    }

    Either<Failure, ConfirmPage> of(Frame frame, Principal holder, String id, Visitor visitor) {
        return listKeys.list(new ListKeys.Query(visitor.actor(), holder.id()))
                .flatMap(
                        keys -> keys.find(key -> key.id().toString().equals(id)).toEither(() -> new KeyNotFound(id)))
                .map(key -> page(frame, holder, key, visitor));
    }

    private ConfirmPage page(Frame frame, Principal holder, ApiKey key, Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = PeopleWords.in(language);
        var lines = new KeyLines(address, labels, language);
        return new ConfirmPage(
                frame,
                labels.get("revoke"),
                lines.name(key),
                labels.get("revoke.intro"),
                lines.facts(key).asJava(),
                labels.get("revoke.do"),
                address.person(holder.id(), "keys/" + key.id() + "/revoke").toString(),
                address.person(holder.id()).toString(),
                holder.name().value(),
                null);
    }
}
