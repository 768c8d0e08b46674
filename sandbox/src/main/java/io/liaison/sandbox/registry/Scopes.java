package io.liaison.sandbox.registry;

import com.nimbusds.oauth2.sdk.Scope;

/** What the sandbox has to grant. */
public final class Scopes {
    public static final String OPENID = "openid";
    public static final String PROFILE = "profile";
    public static final String EMAIL = "email";
    public static final String OFFLINE_ACCESS = "offline_access";
    public static final String TICKETS_READ = "tickets.read";

    private Scopes() {}

    public static Scope all() {
        return new Scope(OPENID, PROFILE, EMAIL, OFFLINE_ACCESS, TICKETS_READ);
    }

    static Scope ofMachines() {
        return new Scope(TICKETS_READ);
    }
}
