package io.liaison.rest.console.folder;

import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/folders/personal}: somebody's own workspace, which is made when they come to it first. */
@Path("/console/folders/personal")
@RunOnVirtualThread
public class WorkspaceResource {
    private final OpenWorkspace openWorkspace;
    private final ConsoleAddress address;
    private final ConsoleAnswers answers;

    public WorkspaceResource(OpenWorkspace openWorkspace, ConsoleAddress address, ConsoleAnswers answers) {
        this.openWorkspace = openWorkspace;
        this.address = address;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> open(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        return openWorkspace
                .open(new OpenWorkspace.Command(visitor.actor()))
                .fold(
                        failure -> answers.failed(failure, Part.CONNECTIONS, visitor.exchange()),
                        opened -> answers.next(Onward.from(
                                opened.subject().subject().id(),
                                FolderTold.WORKSPACE_OPENED,
                                Form.sent(sent),
                                address)));
    }
}
