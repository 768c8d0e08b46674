package io.liaison.domain.connector;

/** What a signature of a request is good for (Signature Version 4 of AWS): one service, in one region. */
public record SigningScope(String service, String region) {

    /** For another service in the same region. */
    public SigningScope of(String other) {
        return new SigningScope(other, region);
    }
}
