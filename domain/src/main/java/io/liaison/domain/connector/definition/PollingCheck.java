package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.ApiRequest;
import io.liaison.domain.connector.CursorStart;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.connector.EventPolling;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads what is asked for again and again, and how its answers lead on. */
final class PollingCheck {
    static final String CURSOR = "cursor";
    static final String PAGE = "page";
    /** Those of them that mean nothing without a request. */
    static final Seq<String> MEMBERS = List.of("mark", "next", "start", "overlap");

    private PollingCheck() {}

    /** Of events that are sent to us there is nothing to ask. */
    static Validation<Seq<FieldError>, Option<EventPolling>> outcome(Part part, EventNames names) {
        var isMeant = part.has("request") || MEMBERS.exists(part::has);
        return isMeant && part.glimpsedText("mode").contains(EventMode.POLLING.key())
                ? polling(part, names).map(Option::some)
                : Validation.valid(Option.none());
    }

    private static Validation<Seq<FieldError>, EventPolling> polling(Part part, EventNames names) {
        return FieldError.flat(Validation.combine(
                        part.required("request", raw -> request(part, raw, names)),
                        pointer(part, "items"),
                        part.required("id", raw -> Lines.pointer("id", raw)),
                        pointer(part, "cursor"),
                        pointer(part, "mark"),
                        pointer(part, "next"),
                        part.text("start", PollingCheck::start),
                        part.read("overlap", value -> Scalars.pause("overlap", value)))
                .ap((request, items, id, cursor, mark, next, start, overlap) -> new EventPolling(
                        request,
                        items,
                        id,
                        cursor,
                        mark,
                        next,
                        start.getOrElse(CursorStart.INSTANT),
                        overlap.getOrElse(EventPolling.USUAL_OVERLAP))));
    }

    /** A page has a name only where answers tell one, and there is none at first: it can be left out of a query alone. */
    private static Either<Failure, ApiRequest> request(Part part, String raw, EventNames names) {
        var inQuery = names.sometimes();
        return RequestCheck.of(
                "request", raw, names.always().with(CURSOR), part.has("next") ? inQuery.add(PAGE) : inQuery);
    }

    private static Validation<Seq<FieldError>, Option<JsonPointer>> pointer(Part part, String name) {
        return part.text(name, raw -> Lines.pointer(name, raw));
    }

    private static Either<Failure, CursorStart> start(String raw) {
        return CursorStart.parse(raw).toEither(() -> new InvalidArgument("start", Expectation.CURSOR_START));
    }
}
