package io.liaison.persistence.event;

/** What has become of an event that has arrived. */
enum Outcome {
    NEWS,
    KNOWN,
    /** Its feed is gone. */
    TOO_LATE
}
