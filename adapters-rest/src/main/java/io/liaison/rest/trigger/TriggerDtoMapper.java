package io.liaison.rest.trigger;

import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.TriggerState;
import io.liaison.rest.trigger.TriggerDto.PolledDto;
import io.liaison.rest.trigger.TriggerDto.RefusalDto;
import io.liaison.rest.trigger.TriggerDto.RegistrationDto;
import io.liaison.rest.trigger.TriggerDto.TargetDto;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Triggers as clients read them, in the language of the texts. */
@Mapper(config = DtoMapping.class)
interface TriggerDtoMapper {
    @Mapping(target = "id", source = "view.trigger.id")
    @Mapping(target = "connectionId", source = "view.trigger.connection")
    @Mapping(target = "name", source = "view.trigger.name.value")
    @Mapping(target = "event", source = "view.trigger.occasion.event")
    @Mapping(target = "parameters", source = "view.trigger.occasion.parameters")
    @Mapping(target = "filter", source = "view.trigger.filter")
    @Mapping(target = "target", source = "view.trigger.target")
    @Mapping(target = "payload", source = "view.trigger.payload")
    @Mapping(target = "enabled", source = "view.trigger.enabled")
    @Mapping(target = "state", source = "state.kind")
    @Mapping(target = "stateReason", source = "state.why", qualifiedByName = "reason")
    @Mapping(target = "stateCode", source = "state.why")
    @Mapping(target = "providerMessage", source = "state.why", qualifiedByName = "providerMessage")
    @Mapping(target = "registration", source = "view.hook")
    @Mapping(target = "lastRefusal", source = "view.hook")
    @Mapping(target = "polled", source = "view.feed")
    @Mapping(target = "lastSuccessAt", source = "view.queue.lastSuccessAt")
    @Mapping(target = "waiting", source = "view.queue.waiting")
    @Mapping(target = "dead", source = "view.queue.dead")
    @Mapping(target = "received", source = "view.queue.received")
    @Mapping(target = "matched", source = "view.queue.matched")
    @Mapping(target = "createdAt", source = "view.trigger.createdAt")
    @Mapping(target = "updatedAt", source = "view.trigger.updatedAt")
    @Mapping(target = "version", source = "view.trigger.version.value")
    TriggerDto toDto(ToldTrigger told, @Context ErrorTexts texts);

    @Named("reason")
    default @Nullable String reason(Option<Diagnosis> why, @Context ErrorTexts texts) {
        return why.map(known -> texts.detail(known.code(), known.parameters())).getOrNull();
    }

    @Named("providerMessage")
    default @Nullable String providerMessage(Option<Diagnosis> why) {
        return why.map(Diagnosis::providerMessage)
                .filter(words -> !words.isEmpty())
                .map(words -> words.value())
                .getOrNull();
    }

    default @Nullable Integer number(Option<Diagnosis> why) {
        return why.map(known -> known.code().number()).getOrNull();
    }

    default @Nullable Object filterOrNull(Option<EventFilter> filter) {
        return filter.map(FilterTrees::tree).getOrNull();
    }

    default TargetDto target(DeliveryTarget target) {
        var value = target.value();
        return switch (target.type()) {
            case WEBHOOK -> new TargetDto(target.type().key(), value, null, null, null);
            case KAFKA -> new TargetDto(target.type().key(), null, value, null, null);
            case NOTIFY -> new TargetDto(target.type().key(), null, null, value, null);
            case HANDLER -> new TargetDto(target.type().key(), null, null, null, value);
        };
    }

    default @Nullable RegistrationDto registrationOrNull(Option<Hook> hook) {
        return hook.map(Hook::registration)
                .map(known -> new RegistrationDto(known.key(), known.endsAt().getOrNull()))
                .getOrNull();
    }

    default @Nullable RefusalDto refusalOrNull(Option<Hook> hook, @Context ErrorTexts texts) {
        return hook.flatMap(Hook::refusal)
                .map(last -> new RefusalDto(
                        last.at(),
                        last.why().code().number(),
                        texts.detail(last.why().code(), last.why().parameters())))
                .getOrNull();
    }

    default @Nullable PolledDto polledOrNull(Feed feed) {
        var progress = feed.progress();
        return feed.mode() == EventMode.POLLING
                ? new PolledDto(
                        progress.lastRunAt().getOrNull(),
                        progress.lastSuccessAt().getOrNull())
                : null;
    }

    default java.util.Map<String, String> texts(Map<String, String> texts) {
        return texts.toJavaMap();
    }

    default @Nullable String revealedOrNull(Option<Secret> secret) {
        return secret.map(Secret::reveal).getOrNull();
    }

    default @Nullable String textOrNull(Option<String> text) {
        return text.getOrNull();
    }

    default @Nullable Instant instantOrNull(Option<Instant> instant) {
        return instant.getOrNull();
    }

    default List<String> keys(Seq<Permission> permissions) {
        return permissions.map(Permission::key).asJava();
    }

    default String text(Duration duration) {
        return duration.toString();
    }

    default String key(TriggerState.Kind kind) {
        return kind.key();
    }

    default String key(PayloadKind kind) {
        return kind.key();
    }

    default String id(TriggerId id) {
        return id.toString();
    }

    default String id(ConnectionId id) {
        return id.toString();
    }
}
