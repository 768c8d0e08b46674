package io.liaison.rest.trigger;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.trigger.CreateTrigger.Created;
import io.liaison.application.port.inbound.trigger.EditTrigger.Edited;
import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.Registration.ByHand;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.HookAddresses;
import io.vavr.control.Option;
import java.time.InstantSource;
import org.jboss.resteasy.reactive.RestResponse;

/** Triggers in answers, as they are at that moment. */
public final class TriggerAnswers {
    private final TriggerDtoMapper mapper = new GeneratedTriggerDtoMapper();
    private final HookAddresses addresses;
    private final InstantSource clock;

    public TriggerAnswers(HookAddresses addresses, InstantSource clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    TriggerDto dto(Permitted<TriggerView> trigger, Exchange exchange) {
        return dto(trigger, Option.none(), Option.none(), exchange);
    }

    RestResponse<TriggerDto> ok(Permitted<TriggerView> trigger, Exchange exchange) {
        return Answers.ok(dto(trigger, exchange), trigger.subject().trigger().version());
    }

    RestResponse<TriggerDto> created(Created created, Exchange exchange) {
        var trigger = created.trigger().subject().trigger();
        var secret = created.hook().filter(TriggerAnswers::isForSomebodyToEnter).map(Hook::key);
        return Answers.created(
                "/triggers/" + trigger.id(),
                dto(created.trigger(), secret, created.signingSecret(), exchange),
                trigger.version());
    }

    RestResponse<TriggerDto> edited(Edited edited, Exchange exchange) {
        return Answers.ok(
                dto(edited.trigger(), Option.none(), edited.signingSecret(), exchange),
                edited.trigger().subject().trigger().version());
    }

    /** What its maker has told us, and what we tell the provider ourselves, is told nobody. */
    private static boolean isForSomebodyToEnter(Hook hook) {
        return !hook.known() && hook.registration() instanceof ByHand;
    }

    private TriggerDto dto(
            Permitted<TriggerView> trigger,
            Option<Secret> providerSecret,
            Option<Secret> signingSecret,
            Exchange exchange) {
        var view = trigger.subject();
        var now = clock.instant();
        return mapper.toDto(
                new ToldTrigger(
                        view,
                        view.state(now),
                        view.lag(now),
                        view.hook().map(hook -> addresses.of(hook.address())),
                        providerSecret,
                        signingSecret,
                        trigger.permissions()),
                ErrorTexts.in(exchange.language()));
    }
}
