package io.liaison.rest.console.session;

import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SessionEnded;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.live.Live;
import io.liaison.rest.page.Notices;
import io.liaison.rest.page.Preference;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.Participation;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Lets nobody come to a page of the console who is not signed in, and takes no form from elsewhere. */
@Provider
public final class ConsoleFilter implements ContainerRequestFilter {
    private static final String SIGN_IN = ConsoleAddress.PATH + "sign-in";
    private static final String SIGN_OUT = ConsoleAddress.PATH + "sign-out";
    private static final String ISSUER = ConsoleAddress.PATH + ConsoleAddress.ISSUER;
    private static final String RESUME = ConsoleAddress.PATH + ConsoleAddress.RESUME;
    private final ResumeSession resumeSession;
    private final SessionCookie cookie;
    private final ConsoleAddress address;
    private final SameOrigin sameOrigin;
    private final Notices notices;
    private final ProblemResponses responses;

    public ConsoleFilter(
            ResumeSession resumeSession,
            SessionCookie cookie,
            ConsoleAddress address,
            Notices notices,
            ProblemResponses responses) {
        this.resumeSession = resumeSession;
        this.cookie = cookie;
        this.address = address;
        this.sameOrigin = new SameOrigin(address);
        this.notices = notices;
        this.responses = responses;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (path.startsWith(ConsoleAddress.PATH)) {
            sameOrigin
                    .check(request)
                    .flatMap(own ->
                            isForAll(path) ? Either.<Failure, Option<Visitor>>right(Option.none()) : visitor(request))
                    .peek(visitor -> visitor.forEach(somebody -> request.setSecurityContext(new Participation(
                            somebody, request.getSecurityContext().isSecure()))))
                    .swap()
                    .forEach(failure -> request.abortWith(refusal(request, failure)));
        }
    }

    private Either<Failure, Option<Visitor>> visitor(ContainerRequestContext request) {
        var exchange = Exchange.of(request.getSecurityContext());
        return cookie.shown(request.getCookies())
                .<Failure>toEither(SessionEnded::new)
                .flatMap(session -> resumeSession.resume(new ResumeSession.Command(
                        session, !Live.isWatched(request.getUriInfo().getPath()))))
                .map(actor ->
                        Option.some(new Visitor(actor.within(exchange.trace().traceId()), exchange)));
    }

    /** A program is told why; a person comes to where it can be mended. */
    private Response refusal(ContainerRequestContext request, Failure failure) {
        if (Preference.isForPrograms(request.getAcceptableMediaTypes())) {
            return responses
                    .from(failure, Exchange.of(request.getSecurityContext()))
                    .toResponse();
        }
        return failure instanceof SessionEnded
                ? toSignIn(request)
                : notices.failed(failure, Exchange.of(request.getSecurityContext()))
                        .build()
                        .toResponse();
    }

    /** A form goes along, to come back with whoever has signed in. */
    private Response toSignIn(ContainerRequestContext request) {
        var isForm = request.getMethod().equals("POST")
                && !request.getUriInfo().getPath().equals(SIGN_OUT);
        return isForm
                ? Response.temporaryRedirect(address.resume(address.page(wanted(request))))
                        .build()
                : Response.seeOther(address.signIn(Option.some(wanted(request))))
                        .build();
    }

    private static boolean isForAll(String path) {
        return path.equals(SIGN_IN) || path.equals(RESUME) || path.startsWith(ISSUER);
    }

    private static String wanted(ContainerRequestContext request) {
        var query = Option.of(request.getUriInfo().getRequestUri().getRawQuery());
        return request.getUriInfo().getPath().substring(ConsoleAddress.PATH.length())
                + query.map(parameters -> "?" + parameters).getOrElse("");
    }
}
