package io.liaison.rest.page;

import io.vavr.collection.List;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What whoever asks would rather read. */
public final class Preference {

    private Preference() {}

    /** Whether JSON is what is asked for, and not only taken. */
    public static boolean isForPrograms(Iterable<MediaType> accepted) {
        return List.ofAll(accepted).headOption().contains(MediaType.APPLICATION_JSON_TYPE);
    }

    /** Whether a page is asked for before JSON. Who takes anything at all is a program. */
    public static boolean isPage(HttpHeaders headers) {
        return List.ofAll(headers.getAcceptableMediaTypes())
                .find(accepted -> accepted.isCompatible(MediaType.TEXT_HTML_TYPE)
                        || accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .exists(first -> !first.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }
}
