package io.liaison.rest.wire;

import io.liaison.domain.shared.Version;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
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

    /** The work goes on elsewhere; {@code path} is where its outcome will be found, below {@link #ROOT}. */
    public static <T> RestResponse<T> accepted(String path, T body, Version version) {
        return located(RestResponse.StatusCode.ACCEPTED, ROOT + path, body, version);
    }

    /** {@code path} is where the new thing is found, below {@link #ROOT}. */
    public static <T> RestResponse<T> created(String path, T body, Version version) {
        return located(RestResponse.StatusCode.CREATED, ROOT + path, body, version);
    }

    /** The same of something that nobody can change, and that has no version therefore. */
    public static <T> RestResponse<T> created(String path, T body) {
        return ResponseBuilder.<T>create(RestResponse.StatusCode.CREATED)
                .entity(body)
                .header(HttpHeaders.LOCATION, ROOT + path)
                .build();
    }

    /** What a client has put at an address: created there, or in the place of what was there before. */
    public static <T> RestResponse<T> put(UriInfo at, boolean isNew, T body, Version version) {
        return isNew
                ? located(RestResponse.StatusCode.CREATED, at.getRequestUri().getRawPath(), body, version)
                : ok(body, version);
    }

    /** Whatever a resource declares as its answer, another can take its place: a problem, or a page. */
    @SuppressWarnings("unchecked")
    public static <T> RestResponse<T> instead(RestResponse<?> other) {
        return (RestResponse<T>) other;
    }

    /** Relative, so that it holds behind whatever proxy the caller came through. */
    private static <T> RestResponse<T> located(int status, String location, T body, Version version) {
        return ResponseBuilder.<T>create(status)
                .entity(body)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, VersionTag.of(version))
                .build();
    }
}
