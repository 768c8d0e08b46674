package io.liaison.rest.console.folder;

import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/folders/new}: a folder is made, at the top or inside another one. */
@Path("/console/folders/new")
@RunOnVirtualThread
public class NewFolderResource {
    private final CreateFolder createFolder;
    private final FolderFormPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public NewFolderResource(
            CreateFolder createFolder,
            FolderFormPages pages,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.createFolder = createFolder;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.CONNECTIONS, visitor.exchange().language());
        return answers.page(
                pages.toAdd(frame, Form.asked(uri), FieldFaults.NONE, visitor), Part.CONNECTIONS, visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> add(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var entered = FolderEntered.of(form);
        return FolderEntered.place(form)
                .map(parent -> new CreateFolder.Command(
                        visitor.actor(), Option.some(entered.name()), parent, Option.some(entered.description())))
                .flatMap(createFolder::create)
                .fold(
                        failure -> again(form, failure, visitor),
                        added -> answers.next(
                                Onward.from(added.subject().id(), FolderTold.FOLDER_CREATED, form, address)));
    }

    private RestResponse<Object> again(Form form, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.CONNECTIONS, exchange.language()), exchange);
        return pages.toAdd(frame, form, FieldFaults.of(failure, exchange.language()), visitor)
                .fold(
                        unseen -> answers.failed(failure, Part.CONNECTIONS, exchange),
                        page -> answers.failed(failure, page, exchange));
    }
}
