package io.liaison.trial.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.Connecting.CodeNeeded;
import io.liaison.application.port.Connecting.ConsentNeeded;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Function;

/**
 * Somebody with a browser, who goes where the product leads and lets it do what it asks for.
 *
 * @param consent from the page to consent on to where the browser is sent back
 */
public record Person(Liaison liaison, Function<URI, Either<Failure, URI>> consent) {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final int OK = 200;
    private static final int FOUND = 302;

    /** Where whoever comes with a good request has consented already. */
    public static Person atOnce(Liaison liaison) {
        return new Person(liaison, Person::sentBackFrom);
    }

    /** From the address that the product names to the one that the provider sends the browser back to. */
    public Either<Failure, ConnectionView> consents(ConsentNeeded needed) {
        var path = needed.authorizationUrl().getPath();
        var ticket = new Secret(path.substring(path.lastIndexOf('/') + 1));
        return liaison.authorizations()
                .startAuthorization()
                .start(new StartAuthorization.Command(ticket))
                .flatMap(departure -> consent.apply(departure.consentUrl())
                        .flatMap(address -> liaison.authorizations()
                                .completeAuthorization()
                                .complete(back(address, departure.state()))));
    }

    Either<Failure, Integer> enters(CodeNeeded needed) {
        return opened(needed.prompt().complete().getOrElse(needed.prompt().address()))
                .map(HttpResponse::statusCode)
                .filterOrElse(status -> status == OK, status -> refused());
    }

    private static Either<Failure, URI> sentBackFrom(URI page) {
        return opened(page)
                .filterOrElse(answer -> answer.statusCode() == FOUND, answer -> refused())
                .map(answer ->
                        URI.create(answer.headers().firstValue("Location").orElse("")));
    }

    /** The imitation has written down what it did not like. */
    private static Failure refused() {
        return new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE);
    }

    private static Either<Failure, HttpResponse<String>> opened(URI page) {
        try {
            return Either.right(BROWSER.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            return Either.left(refused());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Either.left(refused());
        }
    }

    private static CompleteAuthorization.Command back(URI redirect, Secret browserState) {
        Map<String, String> told = List.of(redirect.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .toLinkedMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8));
        return new CompleteAuthorization.Command(
                told.get("state").map(Secret::new),
                Option.some(browserState),
                told.get("code").map(Secret::new),
                told.get("iss"),
                told.get("error"),
                Option.none(),
                Option.none(),
                told);
    }
}
