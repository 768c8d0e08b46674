package io.liaison.domain.connector;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How to ask what has happened since {@code {cursor}}, and where in the answer the news, their ids and cursors stand.
 *
 * @param cursor where an item tells how far it leads
 * @param mark where the answer as a whole tells how far it leads, instead
 * @param next where the answer tells the address of its next page, or what {@code {page}} stands for there
 * @param start how cursors are written
 * @param overlap what is asked for once more each time, since providers date things back
 */
public record EventPolling(
        ApiRequest request,
        Option<JsonPointer> items,
        JsonPointer id,
        Option<JsonPointer> cursor,
        Option<JsonPointer> mark,
        Option<JsonPointer> next,
        CursorStart start,
        Duration overlap) {
    /** What is asked for once more unless a definition says otherwise. */
    public static final Duration USUAL_OVERLAP = Duration.ofSeconds(10);
}
