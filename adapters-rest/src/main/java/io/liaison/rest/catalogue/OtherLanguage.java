package io.liaison.rest.catalogue;

import io.liaison.application.text.Language;
import jakarta.ws.rs.core.UriInfo;

/** The way to the same page in the other language. */
record OtherLanguage(String tag, String address) {

    static OtherLanguage of(Language spoken, UriInfo uri) {
        var other = switch (spoken) {
            case ENGLISH -> Language.FRENCH;
            case FRENCH -> Language.ENGLISH;
        };
        var query = uri.getRequestUriBuilder()
                .replaceQueryParam("language", other.tag())
                .build()
                .getRawQuery();
        return new OtherLanguage(other.tag(), "?" + query);
    }
}
