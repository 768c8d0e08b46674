package io.liaison.persistence.event;

import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.shared.PlainText;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.TriggerName;
import io.liaison.persistence.document.FilterDocument;
import io.liaison.persistence.document.Filters;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.EventTriggerRow;
import io.vavr.control.Option;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Outward only: rows come back through {@link TriggerRows}. How deliveries are getting on is for others to store. */
@Mapper(config = RowMapping.class)
interface TriggerRowMapper {

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "tenantId", source = "tenant.value")
    @Mapping(target = "connectionId", source = "connection.value")
    @Mapping(target = "feedId", source = "feed.value")
    @Mapping(target = "name", source = "name.value")
    @Mapping(target = "nameFolded", source = "name", qualifiedByName = "folded")
    @Mapping(target = "nameOrder", source = "name", qualifiedByName = "order")
    @Mapping(target = "targetType", source = "target", qualifiedByName = "type")
    @Mapping(target = "target", source = "target", qualifiedByName = "value")
    @Mapping(target = "keyId", source = "signingKey", qualifiedByName = "id")
    @Mapping(target = "keyPurpose", source = "signingKey", qualifiedByName = "purpose")
    @Mapping(target = "version", source = "version.value")
    @Mapping(target = "fence", ignore = true)
    @Mapping(target = "leasedUntil", ignore = true)
    @Mapping(target = "blockedUntil", ignore = true)
    @Mapping(target = "failures", ignore = true)
    @Mapping(target = "trouble", ignore = true)
    @Mapping(target = "lastSuccessAt", ignore = true)
    @Mapping(target = "hasAlarm", ignore = true)
    EventTriggerRow toRow(EventTrigger trigger);

    @Named("folded")
    default String folded(TriggerName name) {
        return name.folded();
    }

    @Named("order")
    default String order(TriggerName name) {
        return PlainText.ordered(name.value());
    }

    @Named("type")
    default String type(DeliveryTarget target) {
        return target.type().name();
    }

    @Named("value")
    default String value(DeliveryTarget target) {
        return target.value();
    }

    default @Nullable FilterDocument document(Option<EventFilter> filter) {
        return filter.map(Filters::document).getOrNull();
    }

    @Named("id")
    default @Nullable UUID id(Option<SecretRef> key) {
        return key.map(SecretRef::id).getOrNull();
    }

    @Named("purpose")
    default @Nullable String purpose(Option<SecretRef> key) {
        return key.map(ref -> ref.purpose().name()).getOrNull();
    }
}
