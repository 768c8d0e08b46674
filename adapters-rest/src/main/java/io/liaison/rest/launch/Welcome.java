package io.liaison.rest.launch;

import io.liaison.domain.authentication.Secret;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;

/** What the server says when it serves. A new key is told here and never again. */
record Welcome(URI publicUrl, Option<Secret> newKey, Seq<String> sandbox) {

    Seq<String> lines() {
        return key().appendAll(sandbox)
                .append("Liaison serves at " + publicUrl
                        + " (console at /console/, API below /api/v1, described at /openapi)");
    }

    private Seq<String> key() {
        return newKey.<Seq<String>>map(key -> List.of("API key of the administrator, shown this once:", key.reveal()))
                .getOrElse(List::empty);
    }
}
