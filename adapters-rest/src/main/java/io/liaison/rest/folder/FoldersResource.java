package io.liaison.rest.folder;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.domain.folder.Folder;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mapstruct.factory.Mappers;

/** {@code /api/v1/folders}. Translates in both directions and decides nothing. */
@Path(Answers.ROOT + "/folders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Folders")
public class FoldersResource {
    private final FolderDtoMapper mapper = Mappers.getMapper(FolderDtoMapper.class);
    private final CreateFolder createFolder;
    private final ListFolders listFolders;
    private final ProblemResponses problems;

    public FoldersResource(CreateFolder createFolder, ListFolders listFolders, ProblemResponses problems) {
        this.createFolder = createFolder;
        this.listFolders = listFolders;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a folder")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewFolder")))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = FolderDto.class)))
    public RestResponse<FolderDto> create(Body body, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return body.read(members -> FolderRequests.create(caller.actor(), members))
                .flatMap(createFolder::create)
                .fold(failure -> problems.from(failure, caller.exchange()), this::created);
    }

    @GET
    @Operation(summary = "List the folders that you may see")
    @Parameter(in = ParameterIn.QUERY, name = "parentId", ref = "ParentFolder")
    @Parameter(in = ParameterIn.QUERY, name = "q", ref = "Words")
    @Parameter(in = ParameterIn.QUERY, name = "sort", ref = "FolderSort")
    public RestResponse<PageDto<FolderDto>> list(@Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return Query.read(uri, query -> FolderRequests.list(caller.actor(), query))
                .flatMap(listFolders::list)
                .map(page -> Pages.dto(page, mapper::toDto))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    private RestResponse<FolderDto> created(Permitted<Folder> folder) {
        var subject = folder.subject();
        return Answers.created("/folders/" + subject.id(), mapper.toDto(folder), subject.version());
    }
}
