package io.liaison.torture.canary.secret;

/** What a secret is for. */
public enum Kind {
    MASTER_KEY,
    DATABASE_PASSWORD,
    ADMINISTRATOR_KEY,
    KEY_OF_A_PRINCIPAL,
    WEBHOOK_SECRET,
    CLIENT_SECRET,
    PASSWORD,
    API_KEY,
    PERSONAL_TOKEN,
    PRIVATE_KEY,
    KEY_STORE_PASSWORD,
    ACCESS_TOKEN,
    REFRESH_TOKEN,
    ID_TOKEN,
    CODE,
    HOOK_ADDRESS,
    HOOK_KEY,
    DELIVERY_KEY
}
