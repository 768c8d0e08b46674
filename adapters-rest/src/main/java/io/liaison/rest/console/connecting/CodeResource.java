package io.liaison.rest.console.connecting;

import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.rest.console.connection.Told;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/connections/{id}/code}: somebody says to have consented on another device. */
@Path("/console/connections/{id}/code")
@RunOnVirtualThread
public class CodeResource {
    private final CheckConnection checkConnection;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public CodeResource(
            CheckConnection checkConnection, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.checkConnection = checkConnection;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    /** Whoever says so too early still has the code. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> check(
            @PathParam("id") String id, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return PathIds.connection(id)
                .fold(
                        unknown -> answers.failed(unknown, Part.CATALOGUE, visitor.exchange()),
                        known -> checkConnection
                                .check(new CheckConnection.Command(visitor.actor(), known))
                                .fold(
                                        failure -> again(known, Form.sent(sent), failure, visitor),
                                        checked -> answers.next(Told.CHECKED.on(address.connection(known)))));
    }

    private RestResponse<Object> again(ConnectionId id, Form sent, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.CATALOGUE, exchange.language()), exchange);
        return ShownCode.kept(sent)
                .map(shown -> shown.page(frame, exchange.language(), address.connection(id, "code")))
                .fold(
                        () -> answers.failed(failure, Part.CATALOGUE, exchange),
                        page -> answers.failed(failure, page, exchange));
    }
}
