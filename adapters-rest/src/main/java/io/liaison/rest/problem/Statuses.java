package io.liaison.rest.problem;

import io.liaison.domain.error.Conflict;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden;
import io.liaison.domain.error.Invalid;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.NotFound;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Unavailable;

/** The status of every failure, by its category; the few that HTTP knows more exactly are named. */
final class Statuses {

    private Statuses() {}

    static int of(Failure failure) {
        return switch (failure) {
            case Invalid.MalformedRequest malformed -> of(malformed.reason());
            case Invalid invalid -> 400;
            case Forbidden.CredentialMissing missing -> 401;
            case Forbidden.CredentialRejected rejected -> 401;
            case Forbidden.KeyExpired expired -> 401;
            case Forbidden.SessionEnded ended -> 401;
            case Forbidden.CrossSiteRequest foreign -> 403;
            case Forbidden.SignInRefused refused -> 401;
            case Forbidden.TokenNotAccepted refused -> 401;
            case Forbidden.WebhookNotBelieved unproven -> 401;
            case Forbidden forbidden -> 403;
            case NotFound missing -> 404;
            case Conflict.StaleVersion stale -> 412;
            case Conflict.TriggerLate late -> 503;
            case Conflict conflict -> 409;
            case Refused refused -> 424;
            case Unavailable.RequestsThrottled throttled -> 429;
            case Unavailable unavailable -> 503;
        };
    }

    private static int of(Malformation reason) {
        return switch (reason) {
            case NOT_JSON, NOT_YAML, BODY_TOO_COMPLEX, UNREADABLE -> 400;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case BODY_TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
        };
    }
}
