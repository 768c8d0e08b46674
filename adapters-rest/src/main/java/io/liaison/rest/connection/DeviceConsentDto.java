package io.liaison.rest.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person must consent on a device with a browser: open {@code verificationUrl} there and enter {@code userCode}, or open
 * {@code verificationUrlComplete}, before {@code expiresAt}. The provider is asked for the answer every {@code interval}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeviceConsentDto(
        ConnectionDto connection,
        String userCode,
        String verificationUrl,
        @Nullable String verificationUrlComplete,
        Instant expiresAt,
        String interval) {}
