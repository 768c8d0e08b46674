package io.liaison.rest.console.connecting;

import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.rest.console.connection.Told;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /console/connections/{id}/code}: a code that somebody enters on another device, and then says to have consented. */
@Path("/console/connections/{id}/code")
@RunOnVirtualThread
public class CodeResource {
    private final CheckConnection checkConnection;
    private final CodeCookie codes;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public CodeResource(
            CheckConnection checkConnection,
            CodeCookie codes,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.checkConnection = checkConnection;
        this.codes = codes;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    /** Who has no code any more sees how the connection stands. */
    @GET
    @Operation(hidden = true)
    public RestResponse<Object> show(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context SecurityContext security) {
        var exchange = Visitor.of(security).exchange();
        return PathIds.connection(id)
                .fold(
                        unknown -> answers.failed(unknown, Part.CATALOGUE, exchange),
                        known -> codes.shown(headers.getCookies())
                                .map(code ->
                                        page(frames.in(Part.CATALOGUE, exchange.language()), known, code, exchange))
                                .fold(
                                        () -> answers.next(address.connection(known)),
                                        page -> answers.page(page, exchange)));
    }

    /** Whoever says so too early still has the code. */
    @POST
    @Operation(hidden = true)
    public RestResponse<Object> check(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return PathIds.connection(id)
                .fold(
                        unknown -> answers.failed(unknown, Part.CATALOGUE, visitor.exchange()),
                        known -> checkConnection
                                .check(new CheckConnection.Command(visitor.actor(), known))
                                .fold(
                                        failure -> again(
                                                known, codes.shown(headers.getCookies()), failure, visitor.exchange()),
                                        checked -> done(known)));
    }

    private RestResponse<Object> done(ConnectionId id) {
        return ResponseBuilder.fromResponse(answers.next(Told.CHECKED.on(address.connection(id))))
                .cookie(codes.end(id))
                .build();
    }

    private RestResponse<Object> again(ConnectionId id, Option<ShownCode> code, Failure failure, Exchange exchange) {
        var frame = answers.under(failure, frames.in(Part.CATALOGUE, exchange.language()), exchange);
        return code.map(shown -> page(frame, id, shown, exchange))
                .fold(
                        () -> answers.failed(failure, Part.CATALOGUE, exchange),
                        page -> answers.failed(failure, page, exchange));
    }

    private CodePage page(Frame frame, ConnectionId id, ShownCode code, Exchange exchange) {
        var language = exchange.language();
        return new CodePage(
                frame,
                ConnectingWords.in(language),
                code.connector(),
                code.code(),
                code.address(),
                new Moments(language).of(code.until()),
                address.connection(id, "code").toString());
    }
}
