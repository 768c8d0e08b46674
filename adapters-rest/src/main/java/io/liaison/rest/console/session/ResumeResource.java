package io.liaison.rest.console.session;

import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SessionEnded;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.wire.Exchange;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** {@code /console/resume}: where a form goes that came after its session had ended, until somebody has signed in again. */
@Path("/console/resume")
@RunOnVirtualThread
public class ResumeResource {
    private final BeginSession beginSession;
    private final ResumeSession resumeSession;
    private final SessionCookie cookie;
    private final ConsoleAddress address;
    private final SignInPages pages;

    public ResumeResource(
            BeginSession beginSession,
            ResumeSession resumeSession,
            SessionCookie cookie,
            ConsoleAddress address,
            SignInPages pages) {
        this.beginSession = beginSession;
        this.resumeSession = resumeSession;
        this.cookie = cookie;
        this.address = address;
        this.pages = pages;
    }

    /** Sends the form on to where it was going, which the browser does by itself, once somebody is signed in. */
    @POST
    @Operation(hidden = true)
    public RestResponse<Object> resume(
            @QueryParam("at") @Nullable String at,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        var form = address.after(Option.of(at));
        var late = new SentForm(sent);
        return signedIn(late, headers, form)
                .fold(failure -> pages.ended(failure, late, address.resume(form), Exchange.of(security)), on -> on);
    }

    /** By a key that was entered here, or in another tab meanwhile. */
    private Either<Failure, RestResponse<Object>> signedIn(SentForm sent, HttpHeaders headers, URI form) {
        return sent.key()
                .map(key -> beginSession
                        .begin(new BeginSession.Command(Option.some(new Secret(key))))
                        .map(begun -> on(form).cookie(cookie.of(begun.secret())).build()))
                .getOrElse(() -> cookie.shown(headers.getCookies())
                        .<Failure>toEither(SessionEnded::new)
                        .flatMap(shown -> resumeSession.resume(new ResumeSession.Command(shown, true)))
                        .map(known -> on(form).build()));
    }

    private static ResponseBuilder<Object> on(URI form) {
        return ResponseBuilder.<Object>create(Status.TEMPORARY_REDIRECT).location(form);
    }
}
