package io.liaison.persistence.document;

import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.authentication.RevocationDialect;
import io.liaison.domain.authentication.RevocationDialect.Teller;
import io.liaison.domain.farewell.Manner;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** How providers want to be told, to documents and back; none stands for the usual way. */
public final class Manners {

    private Manners() {}

    public static @Nullable MannerDocument document(Manner manner) {
        var dialect = manner.dialect();
        return manner.equals(Manner.USUAL)
                ? null
                : new MannerDocument(
                        dialect.method().name(),
                        dialect.teller().name(),
                        dialect.encoding().name(),
                        dialect.tokenParameter().getOrNull(),
                        manner.placement().map(Placements::document).getOrNull(),
                        manner.headers().toJavaMap(),
                        manner.parameters().toJavaMap());
    }

    public static Manner restore(@Nullable MannerDocument document) {
        return document == null
                ? Manner.USUAL
                : new Manner(
                        new RevocationDialect(
                                RequestMethod.valueOf(document.method()),
                                Teller.valueOf(document.teller()),
                                BodyEncoding.valueOf(document.encoding()),
                                Option.of(document.token())),
                        Option.<PlacementDocument>of(document.placement()).map(Placements::restore),
                        LinkedHashMap.ofAll(document.headers()),
                        LinkedHashMap.ofAll(document.parameters()));
    }
}
