package io.liaison.rest.folder;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.domain.folder.Folder;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.Query;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/folders}. Translates in both directions and decides nothing. */
@Path(Answers.ROOT + "/folders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Folders")
public class FolderResource {
    private final FolderDtoMapper mapper = new GeneratedFolderDtoMapper();
    private final CreateFolder createFolder;
    private final ListFolders listFolders;
    private final GetFolder getFolder;
    private final EditFolder editFolder;
    private final MoveFolder moveFolder;
    private final DeleteFolder deleteFolder;
    private final OpenWorkspace openWorkspace;
    private final ProblemResponses problems;

    public FolderResource(
            CreateFolder createFolder,
            ListFolders listFolders,
            GetFolder getFolder,
            EditFolder editFolder,
            MoveFolder moveFolder,
            DeleteFolder deleteFolder,
            OpenWorkspace openWorkspace,
            ProblemResponses problems) {
        this.createFolder = createFolder;
        this.listFolders = listFolders;
        this.getFolder = getFolder;
        this.editFolder = editFolder;
        this.moveFolder = moveFolder;
        this.deleteFolder = deleteFolder;
        this.openWorkspace = openWorkspace;
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

    @PUT
    @Path("/personal")
    @Operation(summary = "Open your own workspace, which nobody else sees")
    @APIResponse(
            responseCode = "201",
            description = "Made now",
            content = @Content(schema = @Schema(implementation = FolderDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "There already",
            content = @Content(schema = @Schema(implementation = FolderDto.class)))
    public RestResponse<FolderDto> openWorkspace(@Context SecurityContext security) {
        var caller = Caller.of(security);
        return openWorkspace
                .open(new OpenWorkspace.Command(caller.actor()))
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        opened -> opened.isNew() ? created(opened.subject()) : found(opened.subject()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a folder")
    public RestResponse<FolderDto> get(@PathParam("id") String id, @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.folder(id)
                .flatMap(folder -> getFolder.get(new GetFolder.Query(caller.actor(), folder)))
                .fold(failure -> problems.from(failure, caller.exchange()), this::found);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename a folder, or say something else about it")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FolderChange")))
    public RestResponse<FolderDto> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.folder(id)
                .flatMap(folder -> body.read(
                        members -> FolderRequests.edit(caller.actor(), folder, VersionTag.demanded(ifMatch), members)))
                .flatMap(editFolder::edit)
                .fold(failure -> problems.from(failure, caller.exchange()), this::found);
    }

    @POST
    @Path("/{id}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move a folder with all that is inside")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FolderMove")))
    public RestResponse<FolderDto> move(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Body body,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.folder(id)
                .flatMap(folder -> body.read(
                        members -> FolderRequests.move(caller.actor(), folder, VersionTag.demanded(ifMatch), members)))
                .flatMap(moveFolder::move)
                .fold(failure -> problems.from(failure, caller.exchange()), this::found);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete an empty folder, or one with all that is inside")
    @Parameter(in = ParameterIn.QUERY, name = "cascade", ref = "Cascade")
    public RestResponse<Void> delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        var caller = Caller.of(security);
        return PathIds.folder(id)
                .flatMap(folder -> Query.read(
                        uri,
                        query -> FolderRequests.delete(caller.actor(), folder, VersionTag.demanded(ifMatch), query)))
                .flatMap(deleteFolder::delete)
                .fold(failure -> problems.from(failure, caller.exchange()), deleted -> RestResponse.noContent());
    }

    private RestResponse<FolderDto> created(Permitted<Folder> folder) {
        var subject = folder.subject();
        return Answers.created("/folders/" + subject.id(), mapper.toDto(folder), subject.version());
    }

    private RestResponse<FolderDto> found(Permitted<Folder> folder) {
        return Answers.ok(mapper.toDto(folder), folder.subject().version());
    }
}
