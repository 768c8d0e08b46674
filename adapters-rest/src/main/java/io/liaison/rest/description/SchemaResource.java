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
 * {@code /schemas/connector}: what a definition of a connector looks like, for editors, which help with what they know. A
 * test compares it with what the server itself makes of definitions.
 */
@Path("/schemas/connector")
@RunOnVirtualThread
public class SchemaResource {
    private static final String SCHEMA = "application/schema+json";

    /** In JSON Schema, draft 2020-12. */
    @GET
    @Produces({SCHEMA, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public byte[] describe() {
        try (var text = SchemaResource.class.getResourceAsStream("connector.schema.json")) {
            return Objects.requireNonNull(text).readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException("packaged without connector.schema.json", unreadable);
        }
    }
}
