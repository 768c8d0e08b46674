package io.liaison.application.service.subscription;

import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Feeds.Listening;
import io.liaison.application.port.outbound.FormerSubscriptions;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.JsonMessages;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.application.service.provider.Ground;
import io.liaison.application.service.provider.OwnRequest;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.application.service.provider.ProviderClients.Offered;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.ApiAdditions;
import io.liaison.domain.connector.HookSubscription;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.farewell.Patience;
import io.liaison.domain.proxy.ApiTarget;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.FormerSubscription;
import io.liaison.domain.trigger.Registration.Registered;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.InstantSource;

/**
 * Writes down which providers are to be told that nobody listens any more. Belongs in the unit of work that takes the
 * trigger or the connection away, before it does.
 */
public final class Leftovers {
    private static final String SUBSCRIPTION = "subscription";
    private final Triggers triggers;
    private final Feeds feeds;
    private final FormerSubscriptions former;
    private final TokenGrants grants;
    private final ProviderClients clients;
    private final JsonMessages messages;
    private final Ids ids;
    private final InstantSource clock;

    public Leftovers(
            Triggers triggers,
            Feeds feeds,
            FormerSubscriptions former,
            TokenGrants grants,
            ProviderClients clients,
            JsonMessages messages,
            Ids ids,
            InstantSource clock) {
        this.triggers = triggers;
        this.feeds = feeds;
        this.former = former;
        this.grants = grants;
        this.clients = clients;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether a provider is to be told something once this connection is gone. */
    public boolean areExpectedOf(Connection connection) {
        return before(connection).exists(waiting -> !waiting.isEmpty())
                || hooks(connection).exists(hooks -> hooks.exists(hook -> id(hook).isDefined()));
    }

    /**
     * Of all that a connection has subscribed to, and of what is still to be told since earlier, which its last token is for
     * as well. What does not open any more keeps nobody from deleting it.
     */
    public Either<Failure, Seq<FormerSubscription>> of(Connection connection) {
        return before(connection)
                .flatMap(waiting -> renewed(connection, waiting))
                .flatMap(renewed -> hooks(connection)
                        .flatMap(hooks -> of(connection, hooks))
                        .map(renewed::appendAll));
    }

    private Either<Failure, Seq<FormerSubscription>> renewed(Connection connection, Seq<FormerSubscription> waiting) {
        return waiting.isEmpty()
                ? Either.right(waiting)
                : token(connection)
                        .map(token -> Either.sequenceRight(waiting.map(each -> former.renew(each.with(token)))))
                        .getOrElse(() -> Either.right(List.empty()));
    }

    private Either<Failure, Seq<FormerSubscription>> before(Connection connection) {
        return openedOf(former.of(connection.placement().tenant(), connection.id()));
    }

    private Either<Failure, Seq<Listening>> hooks(Connection connection) {
        return openedOf(feeds.hooksOf(connection.id()));
    }

    private static <T> Either<Failure, Seq<T>> openedOf(Either<Failure, Seq<T>> found) {
        return found.fold(
                why -> why instanceof SecretUndecryptable ? Either.right(List.empty()) : Either.left(why),
                Either::right);
    }

    /** Of what a trigger has subscribed to, unless others stay who wait for the same. */
    public Either<Failure, EventTrigger> of(Connection connection, EventTrigger trigger) {
        return triggers.allOf(connection.id())
                .map(all -> all.exists(other -> isBeside(other.trigger(), trigger)))
                .flatMap(shared -> shared
                        ? Either.right(trigger)
                        : feeds.hooksOf(connection.id())
                                .map(hooks -> hooks.filter(hook -> isOf(hook, trigger.feed())))
                                .flatMap(hooks -> of(connection, hooks))
                                .map(written -> trigger));
    }

    private static boolean isBeside(EventTrigger other, EventTrigger trigger) {
        return other.feed().equals(trigger.feed()) && !other.id().equals(trigger.id());
    }

    private static boolean isOf(Listening hook, FeedId feed) {
        return hook.feed().id().equals(feed);
    }

    /** Of what has been subscribed to for a trigger that was gone by then. */
    public Either<Failure, Seq<FormerSubscription>> of(Connection connection, Listening hook) {
        return of(connection, List.of(hook));
    }

    /** Where nobody can be told, since there is no token or no request, the provider finds nobody at the address. */
    private Either<Failure, Seq<FormerSubscription>> of(Connection connection, Seq<Listening> hooks) {
        return Either.sequenceRight(hooks.flatMap(hook -> id(hook).flatMap(id -> token(connection)
                        .flatMap(token -> clients.offered(connection, connection.details())
                                .toOption()
                                .flatMap(offered -> subscription(connection, hook, id, token, offered)))))
                .map(former::add));
    }

    private static Option<String> id(Listening hook) {
        return hook.hook().registration() instanceof Registered known ? Option.some(known.id()) : Option.none();
    }

    private Option<AccessToken> token(Connection connection) {
        return grants.read(connection.placement().tenant(), connection.id())
                .toOption()
                .flatMap(TokenGrants.Reading::token);
    }

    private Option<FormerSubscription> subscription(
            Connection connection, Listening hook, String id, AccessToken token, Offered offered) {
        var additions = additions(connection, offered);
        return removal(connection, hook, id, offered)
                .flatMap(request -> ApiTarget.completing(request.address(), revealed(additions.parameters()))
                        .toOption()
                        .map(address ->
                                subscription(connection, id, request, address, revealed(additions.headers()), token)));
    }

    private Option<OwnRequest> removal(Connection connection, Listening hook, String id, Offered offered) {
        var occasion = hook.feed().occasion();
        return offered.connector()
                .event(occasion.event())
                .flatMap(event -> event.subscription()
                        .flatMap(HookSubscription::remove)
                        .flatMap(request -> OwnRequest.of(
                                        request,
                                        Ground.of(connection, offered),
                                        event.completed(occasion.parameters()).put(SUBSCRIPTION, id),
                                        messages)
                                .toOption()));
    }

    /** Secrets are opened only for those few connections that have some to add. */
    private ApiAdditions additions(Connection connection, Offered offered) {
        return offered.offer().api().addsNothing()
                ? ApiAdditions.NONE
                : clients.of(connection, offered)
                        .map(provider -> offered.offer().api().additions(provider.known()))
                        .getOrElse(ApiAdditions.NONE);
    }

    private static Map<String, String> revealed(Map<String, Secret> secrets) {
        return secrets.mapValues(Secret::reveal);
    }

    private FormerSubscription subscription(
            Connection connection,
            String id,
            OwnRequest request,
            URI address,
            Map<String, String> headers,
            AccessToken token) {
        var placement = connection.placement();
        return new FormerSubscription(
                ids.next(),
                placement.tenant(),
                connection.id(),
                placement.connector(),
                id,
                request.method(),
                address,
                request.body(),
                headers,
                token,
                Patience.from(clock.instant()));
    }
}
