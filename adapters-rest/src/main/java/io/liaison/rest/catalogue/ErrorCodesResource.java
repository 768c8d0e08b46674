package io.liaison.rest.catalogue;

import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.PageDto;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/errors}: the error catalogue. */
@Path(Answers.ROOT + "/errors")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@RunOnVirtualThread
@Tag(name = "Errors")
public class ErrorCodesResource {
    private final CatalogueAnswers answers;

    public ErrorCodesResource(CatalogueAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Search the error codes, in the words of any language")
    @Parameter(in = ParameterIn.QUERY, name = "q", ref = "Words")
    @Parameter(in = ParameterIn.QUERY, name = "group", ref = "OfErrorGroup")
    @Parameter(in = ParameterIn.QUERY, name = "language", ref = "InLanguage")
    @Parameter(in = ParameterIn.QUERY, name = "sort", ref = "ErrorCodeSort")
    public RestResponse<PageDto<ErrorCodeDto>> list(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context SecurityContext security) {
        return Answers.instead(answers.list(uri, headers, Exchange.of(security)));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Read what an error code means, who can mend it, and how")
    @Parameter(in = ParameterIn.QUERY, name = "language", ref = "InLanguage")
    public RestResponse<ErrorCodeDto> one(
            @PathParam("code") String code,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        return Answers.instead(answers.one(code, uri, headers, Exchange.of(security)));
    }
}
