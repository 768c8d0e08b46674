package io.liaison.domain.authentication;

/** What a stored secret is for. Part of what its ciphertext is bound to, so that no secret opens in another's place. */
public enum SecretPurpose {
    CLIENT_SECRET,
    CLIENT_KEY,
    FIELD,
    ACCESS_TOKEN,
    REFRESH_TOKEN,
    REFRESH_ANSWER,
    AUTHORIZATION_TICKET,
    AUTHORIZATION_STATE,
    CODE_VERIFIER,
    DEVICE_CODE,
    DEVICE_ANSWER,
    REQUEST_FINGERPRINT,
    REMEMBERED_ANSWER,
    SHOWN_CREDENTIAL,
    PROOF_KEY,
    DELIVERY_KEY,
    HOOK_ADDRESS,
    HOOK_KEY,
    EVENT_BODY,
    FORMER_SUBSCRIPTION
}
