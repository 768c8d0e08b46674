package io.liaison.rest.console.connection;

import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.text.Language;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.BrokenFor;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.folder.FolderTold;
import io.liaison.rest.console.frame.Banner;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.live.Live;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see of a list. What cannot be meant narrows nothing. */
record Wanted(Form asked) {
    private static final String DESCENDING = "-";

    /** What narrows a list; a box for one's own came before the choice of an owner, and addresses that were kept say so. */
    private static final Seq<String> NARROWING = List.of("q", "status", "connector", "owner", "mine", "why", "broken");

    Option<String> words() {
        return asked.text("q").map(String::strip);
    }

    Option<StatusName> status() {
        return asked.text("status").flatMap(StatusName::parse);
    }

    Option<ConnectorKey> connector() {
        return asked.text("connector").flatMap(ConnectorKey::parse);
    }

    Option<PrincipalId> owner(Actor actor) {
        return asked.text("owner")
                .flatMap(PrincipalId::parse)
                .orElse(() -> Option.when(asked.isTicked("mine"), actor.principal()));
    }

    /** By the number of the code. */
    Option<ErrorCode> why() {
        return asked.text("why")
                .flatMap(number -> Array.of(ErrorCode.values())
                        .find(code -> String.valueOf(code.number()).equals(number)));
    }

    Option<BrokenFor> time() {
        return asked.text("broken").flatMap(BrokenFor::parse);
    }

    boolean isNarrow(Actor actor) {
        return !filter(actor).equals(ConnectionFilter.NONE);
    }

    boolean isByConnector() {
        return asked.text("sort").exists(sort -> sort.endsWith("connector"));
    }

    boolean isDescending() {
        return asked.text("sort").exists(sort -> sort.startsWith(DESCENDING));
    }

    Either<Failure, ListConnections.Query> query(Actor actor, Option<FolderId> folder) {
        var sort = isByConnector() ? ConnectionSort.CONNECTOR : ConnectionSort.NAME;
        return PageRequest.of(Option.none(), asked.text("cursor"))
                .map(part -> new ListConnections.Query(actor, folder, filter(actor), sort, isDescending(), part));
    }

    private ConnectionFilter filter(Actor actor) {
        return new ConnectionFilter(words(), connector(), status(), Option.none(), owner(actor), why(), time());
    }

    /** The parameters that lead to the page behind a cursor, with all else as it is. */
    String from(String cursor) {
        return Form.cursor(cursor) + asked.again(NARROWING.append("sort"));
    }

    /** Those that order the list by a column; by the one that it is ordered by already, the other way round. */
    String orderedBy(String column) {
        var turns = !isDescending() && isByConnector() == column.equals("connector");
        return "?sort=" + (turns ? DESCENDING : "") + column + asked.again(NARROWING);
    }

    /** Where a page at that address is told that something has changed in the list as it is. */
    String watched(String here) {
        return here + (here.endsWith("/") ? "" : "/") + Live.PATH + "?list"
                + asked.again(NARROWING.append("sort").append("cursor"));
    }

    /** Word of what was done on the page before. */
    @Nullable
    Banner banner(Language language) {
        return asked.text("told")
                .flatMap(Told::parse)
                .map(what -> what.banner(ConnectionWords.in(language)))
                .getOrElse(() -> FolderTold.banner(asked, language));
    }
}
