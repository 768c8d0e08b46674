package io.liaison.rest.wire;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** Tells the framework who takes part; rights are decided by the engine and never here. */
public record Participation(Participant participant, boolean secure) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return participant;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getAuthenticationScheme() {
        return "Bearer";
    }
}
