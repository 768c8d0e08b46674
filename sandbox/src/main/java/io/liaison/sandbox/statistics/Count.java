package io.liaison.sandbox.statistics;

/** What is counted. */
public enum Count {
    TOKEN_REQUESTS("tokenRequests"),
    REFRESHES("refreshes"),
    REFRESH_REUSES("refreshReuses"),
    CODE_REPLAYS("codeReplays"),
    IDENTITY_REQUESTS("identityRequests"),
    REVOCATIONS("revocations"),
    FAULTS("faults"),
    REDIRECTS_FOLLOWED("redirectsFollowed");

    private final String label;

    Count(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
