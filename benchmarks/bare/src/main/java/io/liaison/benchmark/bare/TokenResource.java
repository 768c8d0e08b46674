package io.liaison.benchmark.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.UUID;

/** {@code /tokens/{id}}: no caller, no rights, no audit. */
@Path("/tokens/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
    private final TokenRow row;

    TokenResource(TokenRow row) {
        this.row = row;
    }

    @GET
    public Token get(@PathParam("id") String id) throws SQLException, GeneralSecurityException {
        return row.byId(UUID.fromString(id));
    }
}
