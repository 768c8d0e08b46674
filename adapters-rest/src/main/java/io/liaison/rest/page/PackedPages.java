package io.liaison.rest.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Packs pages for browsers that can unpack them (RFC 9110 §12.5.3), so that they come over a slow line, too. What programs get is
 * left alone: once it is packed, the length of an answer tells of what is in it.
 */
@Provider
public final class PackedPages implements ContainerResponseFilter {
    private static final String PACKED = "gzip";
    private static final Pattern UNPACKS =
            Pattern.compile("(?i)(?:^|,)\\s*gzip\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[0-9.]+\\s*)?(?:,|$)");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        var headers = response.getHeaders();
        if (response.getEntity() instanceof String page
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (unpacks(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
                headers.putSingle(HttpHeaders.CONTENT_ENCODING, PACKED);
                response.setEntity(packed(page), response.getEntityAnnotations(), response.getMediaType());
            }
        }
    }

    static boolean unpacks(@Nullable String accepted) {
        return accepted != null && UNPACKS.matcher(accepted).find();
    }

    private static byte[] packed(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
