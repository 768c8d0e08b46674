package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.inbound.access.CompleteSignIn;
import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.inbound.access.EnableTenant;
import io.liaison.application.port.inbound.access.EndSession;
import io.liaison.application.port.inbound.access.ListPermissions;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.application.port.inbound.access.StartSignIn;
import io.liaison.application.port.outbound.IdentityTokens;
import io.liaison.application.port.outbound.IssuerPages;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.ledger.Ledger;
import java.time.InstantSource;

/** The use cases about who acts. */
public final class AccessUseCases {
    private final Storage storage;
    private final Ledger ledger;
    private final Nonces nonces;
    private final IdentityTokens tokens;
    private final IssuerPages pages;
    private final InstantSource clock;

    public AccessUseCases(
            Storage storage,
            Ledger ledger,
            Nonces nonces,
            IdentityTokens tokens,
            IssuerPages pages,
            InstantSource clock) {
        this.storage = storage;
        this.ledger = ledger;
        this.nonces = nonces;
        this.tokens = tokens;
        this.pages = pages;
        this.clock = clock;
    }

    public Authenticate authenticate() {
        return new AuthenticateService(tokens, signIn(), storage.keys(), storage.journal(), clock);
    }

    public BeginSession beginSession() {
        return new BeginSessionService(authenticate(), newSessions());
    }

    public StartSignIn startSignIn() {
        return new StartSignInService(pages, nonces);
    }

    public CompleteSignIn completeSignIn() {
        return new CompleteSignInService(pages, signIn(), newSessions());
    }

    public ResumeSession resumeSession() {
        return new ResumeSessionService(storage.sessions(), clock);
    }

    public EndSession endSession() {
        return new EndSessionService(storage.sessions());
    }

    public ListPermissions listPermissions() {
        return new ListPermissionsService(storage.rights());
    }

    private NewSessions newSessions() {
        return new NewSessions(storage.sessions(), nonces, clock);
    }

    private SignIn signIn() {
        return new SignIn(
                storage.tenants(),
                storage.principals(),
                storage.identities(),
                new Newcomers(storage.principals(), storage.identities(), storage.ids(), clock),
                new IssuedGroups(storage.principals(), storage.assignments()),
                storage.unitOfWork(),
                ledger);
    }

    public DisableTenant disableTenant() {
        return new DisableTenantService(storage.tenants(), storage.unitOfWork(), ledger, clock);
    }

    public EnableTenant enableTenant() {
        return new EnableTenantService(storage.tenants(), storage.unitOfWork(), ledger);
    }

    public OpenTenant openTenant() {
        return new OpenTenantService(
                storage.tenants(),
                storage.principals(),
                storage.keys(),
                storage.roles(),
                storage.assignments(),
                storage.unitOfWork(),
                ledger,
                storage.ids(),
                nonces,
                clock);
    }
}
