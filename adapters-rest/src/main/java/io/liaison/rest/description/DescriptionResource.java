package io.liaison.rest.description;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code /openapi}: the description as it was when this server was built. A test derives it from the resources; deriving
 * it at every start would take a third of the time of a start.
 */
@Path("/openapi")
@RunOnVirtualThread
public class DescriptionResource {

    /** In JSON, which is YAML too. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/yaml"})
    @Operation(hidden = true)
    public byte[] describe() {
        try (var text = DescriptionResource.class.getResourceAsStream("openapi.json")) {
            return Objects.requireNonNull(text).readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException("packaged without openapi.json", unreadable);
        }
    }
}
