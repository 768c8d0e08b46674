package io.liaison.rest.console.trigger;

import io.liaison.application.port.inbound.trigger.CreateTrigger.Created;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.Registration.ByHand;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.HookAddresses;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What whoever makes a trigger has to carry elsewhere, and is told this once as far as it is secret. */
record Revelations(HookAddresses hooks, Labels labels) {

    Seq<Revelation> of(Created created) {
        var byHand = created.hook().filter(Revelations::isEnteredByHand);
        return List.of(
                        byHand.map(hook -> of("address", hooks.of(hook.address()))),
                        byHand.filter(hook -> !hook.known())
                                .map(hook -> of("providerSecret", hook.key().reveal())),
                        signing(created.signingSecret()))
                .flatMap(told -> told);
    }

    Option<Revelation> signing(Option<Secret> secret) {
        return secret.map(told -> of("signingSecret", told.reveal()));
    }

    /** Whether a person enters the address at the provider. */
    static boolean isEnteredByHand(Hook hook) {
        return hook.registration() instanceof ByHand;
    }

    private Revelation of(String what, String value) {
        return new Revelation(what, labels.get("told." + what), labels.get("told." + what + ".help"), value);
    }
}
