package io.liaison.application.port.outbound;

import io.liaison.application.port.Bytes;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.Map;
import io.vavr.control.Either;

/** JSON that goes to APIs and comes from them, where nothing but a few of its values matters. */
public interface JsonMessages {

    /** The text of a tree. */
    String write(Written tree);

    /**
     * What stands in those places, by the same names; what stands nowhere is left out.
     *
     * @failure 20053 it is no JSON
     */
    Either<Failure, Map<String, String>> read(Bytes answer, Map<String, JsonPointer> places);
}
