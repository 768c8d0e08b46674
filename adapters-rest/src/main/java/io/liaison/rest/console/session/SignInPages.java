package io.liaison.rest.console.session;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SessionEnded;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.page.Labels;
import io.liaison.rest.page.Preference;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.wire.Exchange;
import io.vavr.control.Option;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The page on which somebody signs in, and comes back to when that has failed. */
public final class SignInPages {
    private static final String BUNDLE = "io.liaison.rest.console.session.signIn";
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;
    private final ProblemResponses responses;

    public SignInPages(ConsoleAddress address, Frames frames, ConsoleAnswers answers, ProblemResponses responses) {
        this.address = address;
        this.frames = frames;
        this.answers = answers;
        this.responses = responses;
    }

    /** {@code next} is the page that is wanted, or nothing. */
    RestResponse<Object> shown(String next, Exchange exchange) {
        return answers.page(page(frames.outside(exchange.language()), next, exchange), exchange);
    }

    /** Whoever was refused may try again: the page that was wanted is not lost. A program is told why. */
    RestResponse<Object> refused(Failure failure, String next, HttpHeaders headers, Exchange exchange) {
        if (Preference.isForPrograms(headers.getAcceptableMediaTypes())) {
            return responses.from(failure, exchange);
        }
        var frame = answers.under(failure, frames.outside(exchange.language()), exchange);
        return answers.failed(failure, page(frame, next, exchange), exchange);
    }

    /** All that was typed is in the page, and nowhere else; but for secrets, which are nowhere. */
    RestResponse<Object> ended(Failure failure, SentForm sent, URI resume, Exchange exchange) {
        var outside = frames.outside(exchange.language());
        var frame = failure instanceof SessionEnded ? outside : answers.under(failure, outside, exchange);
        var labels = Labels.of(BUNDLE, exchange.language());
        var page = new ResumePage(frame, labels, sent.typed().asJava(), sent.hasSecrets(), resume);
        return answers.failed(failure, page, exchange);
    }

    private SignInPage page(Frame frame, String next, Exchange exchange) {
        var wanted = Option.some(next).filter(page -> !page.isEmpty());
        return new SignInPage(frame, Labels.of(BUNDLE, exchange.language()), next, address.atIssuer(wanted));
    }
}
