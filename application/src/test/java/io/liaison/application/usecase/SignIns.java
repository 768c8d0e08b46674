package io.liaison.application.usecase;

import io.liaison.application.fixture.Tokens;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.Authenticate.Authenticated;
import io.liaison.application.port.inbound.principal.CreatePrincipal;
import io.liaison.application.port.inbound.principal.EditPrincipal;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalDraft;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Somebody signs in at a workbench. */
final class SignIns {
    private final Workbench bench;

    SignIns(Workbench bench) {
        this.bench = bench;
    }

    Either<Failure, Authenticated> authenticate(String credential) {
        return bench.liaison
                .access()
                .authenticate()
                .authenticate(new Authenticate.Command(Option.some(new Secret(credential))));
    }

    Either<Failure, Authenticated> signIn(Tokens token) {
        return authenticate(bench.provider.issuer().issue(token.build()).reveal());
    }

    /** Whoever has signed in, as it is then. */
    PrincipalView view(Tokens token) {
        var actor = signIn(token).get().actor();
        return bench.storage
                .principals()
                .byId(actor.tenant(), actor.principal())
                .get();
    }

    String name(Tokens token) {
        return view(token).principal().name().value();
    }

    Principal add(PrincipalKind kind, String name, String email) {
        var draft = new PrincipalDraft(Option.some(name), Option.some(email), Option.none(), Option.none());
        return bench.liaison
                .principals()
                .createPrincipal()
                .create(new CreatePrincipal.Command(bench.admin, Option.some(kind.key()), draft))
                .get()
                .principal();
    }

    PrincipalView edit(Principal principal, Option<List<String>> groups, Option<List<String>> roles) {
        var draft = new PrincipalDraft(Option.none(), Option.none(), groups.map(all -> all), roles.map(all -> all));
        return bench.liaison
                .principals()
                .editPrincipal()
                .edit(new EditPrincipal.Command(bench.admin, principal.id(), draft, Option.none()))
                .get();
    }
}
