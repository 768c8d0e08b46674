package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.PreviewDeletion.Preview;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.rest.connection.DeletionDto.DoomedTriggerDto;
import io.liaison.rest.connection.DeletionDto.KeeperDto;
import io.liaison.rest.connection.DeletionDto.PostedAddressDto;
import io.liaison.rest.wire.HookAddresses;
import java.time.Instant;
import java.time.InstantSource;

/** Deletions as they would be at that moment, for whoever asks before. */
public final class Deletions {
    private final HookAddresses addresses;
    private final InstantSource clock;

    public Deletions(HookAddresses addresses, InstantSource clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    DeletionDto dto(Preview preview) {
        var now = clock.instant();
        return new DeletionDto(
                preview.references().map(Deletions::keeper).asJava(),
                preview.triggers().map(trigger -> doomed(trigger, now)).asJava(),
                preview.waiting(),
                preview.hooks().map(this::posted).asJava());
    }

    private static KeeperDto keeper(ConnectionReference reference) {
        return new KeeperDto(
                reference.kind().key(),
                reference.key(),
                reference.name(),
                reference.owner().getOrNull(),
                reference.url().getOrNull());
    }

    private static DoomedTriggerDto doomed(TriggerView view, Instant now) {
        return new DoomedTriggerDto(
                view.trigger().id().toString(),
                view.trigger().name().value(),
                view.state(now).kind().key());
    }

    private PostedAddressDto posted(Hook hook) {
        return new PostedAddressDto(
                addresses.of(hook.address()), hook.registration().key());
    }
}
