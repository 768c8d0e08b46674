package io.liaison.benchmark.bare;

import java.time.Instant;
import java.util.List;

/** What Liaison answers, too. */
public record Token(String accessToken, String tokenType, Instant expiresAt, List<String> scopes, String apiBaseUrl) {}
