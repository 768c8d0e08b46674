package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.PollAnswers;
import io.liaison.application.service.connection.OwnRequests;
import io.liaison.application.service.provider.Ground;
import io.liaison.application.service.provider.OwnRequest;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.ApiRequest;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventPolling;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.FoundPage;
import io.liaison.domain.trigger.PollCursor;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** Asks a provider what has happened, page by page. */
final class FeedQuestions {
    private static final String PAGE = "page";
    private final OwnRequests requests;
    private final PollAnswers answers;

    FeedQuestions(OwnRequests requests, PollAnswers answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /** The first page, or the one that the page before has named. */
    Either<Failure, FoundPage> page(Connection connection, Feed feed, EventDefinition event, Option<String> next) {
        return event.polling()
                .toEither(FeedQuestions::unaskable)
                .flatMap(polling -> requests.send(connection, ground -> request(ground, feed, event, polling, next))
                        .flatMap(answer -> answers.read(polling, answer)));
    }

    private static Failure unaskable() {
        return new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE);
    }

    private static Either<Failure, OwnRequest> request(
            Ground ground, Feed feed, EventDefinition event, EventPolling polling, Option<String> next) {
        var request = polling.request();
        var told = event.completed(feed.occasion().parameters()).put("cursor", asked(feed, polling));
        return address(ground, request, told, next)
                .map(address ->
                        new OwnRequest(method(request), address, request.body().map(ApiRequest.Message::text)));
    }

    private static Either<Failure, URI> address(
            Ground ground, ApiRequest request, Map<String, String> told, Option<String> next) {
        var name = next.filter(named -> isName(request, named)).getOrElse("");
        var first = request.address(ground.base(), ground.known(), told.put(PAGE, name));
        return next.filter(named -> !isName(request, named))
                .map(named -> first.flatMap(beside -> below(beside, named)))
                .getOrElse(first);
    }

    /** Somewhat earlier than what was seen last, since providers date things back; what was seen is known all the same. */
    private static String asked(Feed feed, EventPolling polling) {
        return feed.progress()
                .cursor()
                .map(cursor -> PollCursor.earlier(cursor, polling.overlap(), polling.start()))
                .getOrElse("");
    }

    private static RequestMethod method(ApiRequest request) {
        return switch (request.method()) {
            case GET -> RequestMethod.GET;
            case POST -> RequestMethod.POST;
            case DELETE -> RequestMethod.DELETE;
        };
    }

    /** Where the request has no place for a name, there is nothing but an address that could be meant. */
    private static boolean isName(ApiRequest request, String page) {
        return request.placeholders().contains(PAGE) && !page.startsWith("https://") && !page.startsWith("http://");
    }

    /** The credential goes to the host of the API, whatever an answer says. */
    private static Either<Failure, URI> below(URI beside, String page) {
        return address(page.startsWith("?") ? beside.getRawPath() + page : page)
                .map(beside::resolve)
                .filterOrElse(
                        found -> beside.getScheme().equals(found.getScheme())
                                && beside.getRawAuthority().equalsIgnoreCase(String.valueOf(found.getRawAuthority())),
                        found -> new EgressRefused(String.valueOf(found.getHost()), EgressRule.PRIVATE_ADDRESS));
    }

    private static Either<Failure, URI> address(String page) {
        try {
            return Either.right(URI.create(page));
        } catch (IllegalArgumentException none) {
            return Either.left(new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE));
        }
    }
}
