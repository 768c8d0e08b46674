package io.liaison.application.service.principal;

import io.liaison.domain.access.Actor;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.KeyName;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;

/** How the audit tells of principals, with what they hold, and of their keys, as something done to the holder. */
final class PrincipalDeeds {

    private PrincipalDeeds() {}

    static Deed by(Actor actor, AuditAction action, PrincipalId id) {
        return Deed.by(actor, action, AuditSubject.principal(id));
    }

    static Deed named(Deed deed, Principal principal) {
        return deed.to(AuditSubject.principal(principal.id())
                        .named(principal.name().value()))
                .with("kind", principal.kind().key());
    }

    static Deed about(Deed deed, PrincipalView view) {
        return named(deed, view.principal()).with("groups", view.groups()).with("roles", view.roles());
    }

    static Deed of(Deed deed, ApiKeyId key) {
        return deed.with("key", key.toString());
    }

    static Deed of(Deed deed, ApiKey key) {
        var known = of(deed, key.id());
        return key.name().map(KeyName::value).fold(() -> known, name -> known.with("keyName", name));
    }
}
