package io.liaison.rest.wire;

import io.liaison.domain.shared.Version;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that tell the version of what they hold, so that a client can say what it has read. */
public final class Answers {
    /** Where all of the interface is found. */
    public static final String ROOT = "/api/v1";

    private Answers() {}

    public static <T> RestResponse<T> ok(T body, Version version) {
        return ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, VersionTag.of(version))
                .build();
    }

    /** Where something is found, {@code path} below {@link #ROOT}. */
    public static URI address(String path) {
        return URI.create(ROOT + path);
    }

    /** {@code path} is where the new thing is found, below {@link #ROOT}. */
    public static <T> RestResponse<T> created(String path, T body, Version version) {
        return ResponseBuilder.<T>created(address(path))
                .entity(body)
                .header(HttpHeaders.ETAG, VersionTag.of(version))
                .build();
    }
}
