package io.liaison.rest.trigger;

import io.liaison.application.port.Sent;
import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.trigger.DeliveryAttempt;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.rest.trigger.DeliveryDto.AttemptDto;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Deliveries as clients read them, in the language of the texts. */
@Mapper(config = DtoMapping.class)
interface DeliveryDtoMapper {
    @Mapping(target = "id", source = "delivery.id")
    @Mapping(target = "eventId", source = "delivery.event")
    @Mapping(target = "state", source = "delivery.state")
    @Mapping(target = "tries", source = "delivery.tries")
    @Mapping(target = "since", source = "delivery.since")
    @Mapping(target = "nextAttemptAt", source = "delivery")
    @Mapping(target = "attempts", source = "delivery.attempts")
    DeliveryDto toDto(Sent sent, @Context ErrorTexts texts);

    default @Nullable Instant nextOrNull(EventDelivery delivery) {
        return delivery.state() == DeliveryState.PENDING ? delivery.due() : null;
    }

    default List<AttemptDto> attempts(Seq<DeliveryAttempt> attempts, @Context ErrorTexts texts) {
        return attempts.map(attempt -> attempt(attempt, texts)).asJava();
    }

    default AttemptDto attempt(DeliveryAttempt attempt, ErrorTexts texts) {
        var why = attempt.why();
        return new AttemptDto(
                attempt.at(),
                attempt.took().toMillis(),
                attempt.answer().getOrNull(),
                why.map(known -> known.code().number()).getOrNull(),
                why.map(known -> texts.detail(known.code(), known.parameters())).getOrNull(),
                why.map(Diagnosis::providerMessage)
                        .filter(words -> !words.isEmpty())
                        .map(words -> words.value())
                        .getOrNull());
    }

    default @Nullable String textOrNull(Option<String> text) {
        return text.getOrNull();
    }

    default String id(DeliveryId id) {
        return id.toString();
    }

    default String id(EventId id) {
        return id.toString();
    }

    default String key(DeliveryState state) {
        return state.key();
    }
}
