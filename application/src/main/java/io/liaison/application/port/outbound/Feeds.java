package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.FeedProgress;
import io.liaison.domain.trigger.Hook;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** What connections are asked for, or sent, once for all triggers that wait for the same. */
public interface Feeds {

    /**
     * The feed of that connection and occasion: the one that there is, or this one. Belongs in the unit of work that adds a
     * trigger to it; nobody removes it until that ends. A hook is kept with a new feed only.
     *
     * @failure 1002 the connection has been deleted meanwhile
     * @failure 20062 the hook that there is does not open
     */
    Either<Failure, Joined> join(Feed feed, Option<Hook> hook);

    /**
     * Stores what of a hook has changed since it was {@code read}: its key, its registration, or both. Whatever else somebody has
     * stored meanwhile stays, since a provider may tell its key while it is being told the address; one that is known stays known.
     * A registration that somebody else has stored, whose turn it was by then, stays with its key. Harmless when it is gone.
     */
    Either<Failure, Hook> keep(FeedId feed, Hook read, Hook next);

    /**
     * Takes at most {@code most} polled feeds whose turn has come and keeps them from others for {@code term}; whose taker dies
     * is taken again after that. Of a connection one is taken at a time, and none while another one of it is being asked.
     * Tenants take turns, so none of them starves the others however much of its own is due. Only what an enabled trigger
     * waits for has a turn; {@code troubled} are those whose last poll has failed, and they are kept apart.
     */
    Either<Failure, Seq<Turn>> claim(boolean troubled, int most, Duration term, Instant now);

    /**
     * Ends a turn: stores how far the feed has come and when its next turn is, or sooner when that was {@linkplain #reschedule
     * changed} meanwhile. Right false, and nothing is stored, when the
     * turn was over and somebody else has taken the feed since; whatever was to be stored with it must not be either.
     */
    Either<Failure, Boolean> finish(Turn turn, FeedProgress progress, Instant next);

    /**
     * How often the feeds of a connection have their turn has changed: those that nobody is asking have the next one by that, and the
     * others when they were asked. Those whose last poll has failed keep their turn.
     */
    Either<Failure, ConnectionId> reschedule(ConnectionId connection, PollingFrequency frequency);

    /**
     * Gives a feed its turns back, or takes them away, as enabled triggers wait for it or not. One that nobody has waited for
     * begins anew with {@code fresh}.
     */
    Either<Failure, FeedId> adjust(FeedId feed, FeedProgress fresh, Instant now);

    /**
     * Whoever posts to that address, and who waits for it; none when nobody was given the address.
     *
     * @failure 20062 its hook does not open
     */
    Either<Failure, Option<Listening>> listening(Secret address);

    /**
     * Takes at most {@code most} hooks whose provider is to be told something now, and keeps them from others for
     * {@code term}. What does not open now waits as if somebody had it.
     */
    Either<Failure, Seq<Listening>> claimRegistrations(int most, Duration term, Instant now);

    /**
     * The hooks of a connection.
     *
     * @failure 20062 one of them does not open
     */
    Either<Failure, Seq<Listening>> hooksOf(ConnectionId connection);

    /** A feed that was joined, and whether nobody was there before. */
    record Joined(Feed feed, Option<Hook> hook, boolean isNew) {}

    /** A feed whose turn it is, for as long as nobody has taken it since: {@code fence} tells. */
    record Turn(Feed feed, Connection connection, long fence) {}

    /** A feed that is posted to, and its enabled triggers. */
    record Listening(Feed feed, ConnectorKey connector, Hook hook, Seq<EventTrigger> triggers) {}
}
