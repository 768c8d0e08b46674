package io.liaison.rest.console.session;

import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.inbound.access.EndSession;
import io.liaison.domain.authentication.Secret;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.wire.Exchange;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** {@code /console/sign-in} and {@code /console/sign-out}. */
@Path("/console")
@RunOnVirtualThread
public class SignInResource {
    private final BeginSession beginSession;
    private final EndSession endSession;
    private final SessionCookie cookie;
    private final ConsoleAddress address;
    private final SignInPages pages;

    public SignInResource(
            BeginSession beginSession,
            EndSession endSession,
            SessionCookie cookie,
            ConsoleAddress address,
            SignInPages pages) {
        this.beginSession = beginSession;
        this.endSession = endSession;
        this.cookie = cookie;
        this.address = address;
        this.pages = pages;
    }

    @GET
    @Path("/sign-in")
    @Operation(hidden = true)
    public RestResponse<Object> ask(@QueryParam("next") @Nullable String next, @Context SecurityContext security) {
        return pages.shown(Option.of(next).getOrElse(""), Exchange.of(security));
    }

    @POST
    @Path("/sign-in")
    @Operation(hidden = true)
    public RestResponse<Object> begin(
            @FormParam("key") @Nullable String key,
            @FormParam("next") @Nullable String next,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        var credential = Option.<String>of(key).map(String::strip).filter(text -> !text.isEmpty());
        return beginSession
                .begin(new BeginSession.Command(credential.map(Secret::new)))
                .fold(
                        failure ->
                                pages.refused(failure, Option.of(next).getOrElse(""), headers, Exchange.of(security)),
                        begun -> ResponseBuilder.<Object>seeOther(address.after(Option.of(next)))
                                .cookie(cookie.of(begun.secret()))
                                .build());
    }

    /** Whether somebody is still signed in; who is not comes no further than the filter. */
    @GET
    @Path("/session")
    @Operation(hidden = true)
    public RestResponse<Object> session() {
        return RestResponse.noContent();
    }

    /** Whoever is signed out already is so all the same. */
    @POST
    @Path("/sign-out")
    @Operation(hidden = true)
    public RestResponse<Object> end(@Context HttpHeaders headers, @Context SecurityContext security) {
        return cookie.shown(headers.getCookies())
                .toEither(() -> false)
                .fold(
                        none -> signedOut(),
                        session -> endSession
                                .end(new EndSession.Command(session))
                                .fold(
                                        failure -> pages.refused(failure, "", headers, Exchange.of(security)),
                                        ended -> signedOut()));
    }

    private RestResponse<Object> signedOut() {
        return ResponseBuilder.<Object>seeOther(address.signIn(Option.none()))
                .cookie(cookie.none())
                .build();
    }
}
