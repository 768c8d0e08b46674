package io.liaison.persistence.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import org.jooq.JSONB;
import org.jooq.exception.DataTypeException;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Reads and writes one kind of document; the generated table classes name it. */
public final class JsonConverter<T> extends AbstractConverter<JSONB, T> {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    public JsonConverter(Class<T> type) {
        super(JSONB.class, type);
    }

    /** The document as it is sent where no row carries it. */
    String text(T document) {
        return Objects.requireNonNull(to(document)).data();
    }

    @Override
    public @Nullable T from(@Nullable JSONB json) {
        try {
            return json == null ? null : JSON.readValue(json.data(), toType());
        } catch (JsonProcessingException malformed) {
            throw new DataTypeException("not a " + toType().getSimpleName(), malformed);
        }
    }

    @Override
    public @Nullable JSONB to(@Nullable T document) {
        try {
            return document == null ? null : JSONB.valueOf(JSON.writeValueAsString(document));
        } catch (JsonProcessingException unwritable) {
            throw new DataTypeException("cannot be written: " + toType().getSimpleName(), unwritable);
        }
    }
}
