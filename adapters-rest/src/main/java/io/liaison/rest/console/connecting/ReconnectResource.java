package io.liaison.rest.console.connecting;

import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/connections/{id}/reconnect}: fresh details for a connection that there is. */
@Path("/console/connections/{id}/reconnect")
@RunOnVirtualThread
public class ReconnectResource {
    private final ReconnectConnection reconnectConnection;
    private final ConnectForms forms;
    private final ConnectPages pages;
    private final Ways ways;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public ReconnectResource(
            ReconnectConnection reconnectConnection,
            ConnectForms forms,
            ConnectPages pages,
            Ways ways,
            Frames frames,
            ConsoleAnswers answers) {
        this.reconnectConnection = reconnectConnection;
        this.forms = forms;
        this.pages = pages;
        this.ways = ways;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        return answers.page(
                forms.toReconnect(id, visitor)
                        .map(form -> pages.toReconnect(
                                frames.in(Part.CONNECTIONS, language),
                                form,
                                Form.asked(uri),
                                FieldFaults.NONE,
                                language)),
                Part.CONNECTIONS,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> reconnect(
            @PathParam("id") String id, MultivaluedMap<String, String> entered, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var sent = Form.sent(entered);
        return forms.toReconnect(id, visitor)
                .fold(
                        unseen -> answers.failed(unseen, Part.CONNECTIONS, visitor.exchange()),
                        form -> reconnectConnection
                                .reconnect(form.filledIn(sent, visitor))
                                .fold(
                                        failure -> again(form, sent, failure, visitor),
                                        connecting -> ways.goOn(connecting, visitor)));
    }

    private RestResponse<Object> again(ReconnectForm form, Form sent, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var language = exchange.language();
        var frame = answers.under(failure, frames.in(Part.CONNECTIONS, language), exchange);
        return answers.failed(
                failure, pages.toReconnect(frame, form, sent, FieldFaults.of(failure, language), language), exchange);
    }
}
