package io.liaison.rest.console.people;

import io.liaison.application.port.inbound.principal.RevokeKey;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.security.VerifiedKeys;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/people/{id}/keys/{key}/revoke}: a key is withdrawn. */
@Path("/console/people/{id}/keys/{key}/revoke")
@RunOnVirtualThread
public class RevokeKeyResource {
    private final RevokeKey revokeKey;
    private final PersonLookup lookup;
    private final RevokePages pages;
    private final VerifiedKeys verifiedKeys;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public RevokeKeyResource(
            RevokeKey revokeKey,
            PersonLookup lookup,
            RevokePages pages,
            VerifiedKeys verifiedKeys,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.revokeKey = revokeKey;
        this.lookup = lookup;
        this.pages = pages;
        this.verifiedKeys = verifiedKeys;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(
            @PathParam("id") String id, @PathParam("key") String key, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.PEOPLE, visitor.exchange().language());
        return answers.page(
                lookup.person(id, visitor).flatMap(view -> pages.of(frame, view.principal(), key, visitor)),
                Part.PEOPLE,
                visitor.exchange());
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<Object> revoke(
            @PathParam("id") String id, @PathParam("key") String key, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return PathIds.principal(id, visitor.actor())
                .flatMap(holder -> PathIds.key(key)
                        .flatMap(known -> revokeKey.revoke(new RevokeKey.Command(visitor.actor(), holder, known)))
                        .map(revoked -> holder))
                .peek(holder -> verifiedKeys.forget())
                .fold(
                        failure -> answers.failed(failure, Part.PEOPLE, visitor.exchange()),
                        holder -> answers.next(Telling.on(address.person(holder), PeopleTold.REVOKED)));
    }
}
