package io.liaison.rest.console.session;

import io.liaison.application.port.inbound.access.BeginSession.Begun;
import io.liaison.application.port.inbound.access.CompleteSignIn;
import io.liaison.application.port.inbound.access.StartSignIn;
import io.liaison.domain.authentication.Secret;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.session.AttemptCookie.Kept;
import io.liaison.rest.wire.Exchange;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** {@code /console/issuer}: the way to the page of the issuer, and back. */
@Path("/console/issuer")
@RunOnVirtualThread
public class IssuerSignInResource {
    private final StartSignIn startSignIn;
    private final CompleteSignIn completeSignIn;
    private final AttemptCookie attempts;
    private final SessionCookie sessions;
    private final ConsoleAddress address;
    private final SignInPages pages;

    public IssuerSignInResource(
            StartSignIn startSignIn,
            CompleteSignIn completeSignIn,
            AttemptCookie attempts,
            SessionCookie sessions,
            ConsoleAddress address,
            SignInPages pages) {
        this.startSignIn = startSignIn;
        this.completeSignIn = completeSignIn;
        this.attempts = attempts;
        this.sessions = sessions;
        this.address = address;
        this.pages = pages;
    }

    @GET
    @Path("/sign-in")
    @Operation(hidden = true)
    public RestResponse<Object> start(
            @QueryParam("next") @Nullable String next,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        var wanted = Option.of(next).getOrElse("");
        return startSignIn
                .start(new StartSignIn.Command(address.fromIssuer()))
                .fold(
                        failure -> pages.refused(failure, wanted, headers, Exchange.of(security)),
                        started -> ResponseBuilder.<Object>seeOther(started.page())
                                .cookie(attempts.of(new Kept(started.attempt(), wanted)))
                                .build());
    }

    /** On with the page that was wanted, so that the code stays in no address. */
    @GET
    @Path("/return")
    @Operation(hidden = true)
    public RestResponse<Object> comeBack(
            @QueryParam("state") @Nullable String state,
            @QueryParam("code") @Nullable String code,
            @QueryParam("iss") @Nullable String issuer,
            @QueryParam("error") @Nullable String error,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        var kept = attempts.shown(headers.getCookies());
        var next = kept.map(Kept::next).getOrElse("");
        return completeSignIn
                .complete(new CompleteSignIn.Command(
                        kept.map(Kept::attempt),
                        Option.<String>of(state).map(Secret::new),
                        Option.<String>of(code).map(Secret::new),
                        Option.of(issuer),
                        Option.of(error),
                        address.fromIssuer()))
                .fold(
                        failure -> pages.refused(failure, next, headers, Exchange.of(security)),
                        begun -> signedIn(begun, next));
    }

    private RestResponse<Object> signedIn(Begun begun, String next) {
        return ResponseBuilder.<Object>seeOther(address.after(Option.some(next)))
                .cookie(sessions.of(begun.secret()), attempts.none())
                .build();
    }
}
