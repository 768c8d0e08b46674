package io.liaison.rest.http;

import io.liaison.rest.wire.Answers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What no resource of ours should be: each of its addresses breaks when it is first called, and says nothing later. */
@Path(Answers.ROOT + "/flaky/{name}")
@RunOnVirtualThread
public class FlakyResource {
    private final Set<String> called = ConcurrentHashMap.newKeySet();

    @POST
    @Operation(hidden = true)
    public RestResponse<Object> call(@PathParam("name") String name) {
        if (called.add(name)) {
            throw new IllegalStateException("broken on purpose");
        }
        return RestResponse.noContent();
    }
}
