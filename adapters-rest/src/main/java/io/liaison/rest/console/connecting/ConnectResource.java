package io.liaison.rest.console.connecting;

import io.liaison.application.port.inbound.connection.CreateConnection;
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

/** {@code /console/catalogue/{connector}}: the form of a connector, and the connection that comes of it. */
@Path("/console/catalogue/{connector}")
@RunOnVirtualThread
public class ConnectResource {
    private final CreateConnection createConnection;
    private final ConnectForms forms;
    private final ConnectPages pages;
    private final Ways ways;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public ConnectResource(
            CreateConnection createConnection,
            ConnectForms forms,
            ConnectPages pages,
            Ways ways,
            Frames frames,
            ConsoleAnswers answers) {
        this.createConnection = createConnection;
        this.forms = forms;
        this.pages = pages;
        this.ways = ways;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(
            @PathParam("connector") String connector, @Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var language = visitor.exchange().language();
        var asked = Form.asked(uri);
        return answers.page(
                forms.toConnect(connector, asked, visitor)
                        .map(form -> pages.toConnect(
                                frames.in(Part.CATALOGUE, language), form, asked, FieldFaults.NONE, language)),
                Part.CATALOGUE,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> connect(
            @PathParam("connector") String connector,
            MultivaluedMap<String, String> entered,
            @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var sent = Form.sent(entered);
        return forms.toConnect(connector, sent, visitor)
                .fold(
                        unseen -> answers.failed(unseen, Part.CATALOGUE, visitor.exchange()),
                        form -> form.filledIn(sent, visitor)
                                .flatMap(createConnection::create)
                                .fold(
                                        failure -> again(form, sent, failure, visitor),
                                        connecting -> ways.goOn(connecting, visitor)));
    }

    /** With all that was typed but secrets, which never come back. */
    private RestResponse<Object> again(ConnectForm form, Form sent, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var language = exchange.language();
        var frame = answers.under(failure, frames.in(Part.CATALOGUE, language), exchange);
        return answers.failed(
                failure, pages.toConnect(frame, form, sent, FieldFaults.of(failure, language), language), exchange);
    }
}
