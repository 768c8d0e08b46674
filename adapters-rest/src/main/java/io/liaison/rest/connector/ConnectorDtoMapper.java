package io.liaison.rest.connector;

import io.liaison.application.text.FormTexts;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.connector.FieldCondition;
import io.liaison.domain.connector.FieldGroup;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.LocalizedText;
import io.liaison.rest.connector.ConnectorDto.AuthenticationDto;
import io.liaison.rest.connector.ConnectorDto.EventDto;
import io.liaison.rest.connector.ConnectorDto.FieldDto;
import io.liaison.rest.connector.ConnectorDto.GroupDto;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Connectors as clients read them, in the language of the texts. */
@Mapper(config = DtoMapping.class)
interface ConnectorDtoMapper {
    @Mapping(target = ".", source = "form.governed.connector")
    @Mapping(target = "key", source = "form.governed.connector.key.value")
    @Mapping(target = "allowed", expression = "java(form.governed().allowed())")
    @Mapping(target = "authentication", expression = "java(authentication(form, texts))")
    @Mapping(target = "version", source = "form.governed.connector.version.value")
    ConnectorDto toDto(ConnectorForm form, @Context FormTexts texts);

    FieldDto field(ConnectorField field, @Context FormTexts texts);

    @Mapping(target = "usable", expression = "java(event.lack().isEmpty())")
    EventDto event(EventDefinition event, @Context FormTexts texts);

    GroupDto group(FieldGroup group, @Context FormTexts texts);

    default List<AuthenticationDto> authentication(ConnectorForm form, FormTexts texts) {
        return form.governed()
                .offers()
                .map(offer -> new OfferForm(form, offer, texts).dto(field -> field(field, texts)))
                .asJava();
    }

    default List<EventDto> events(Seq<EventDefinition> events, @Context FormTexts texts) {
        return events.map(event -> event(event, texts)).asJava();
    }

    default List<FieldDto> fields(Seq<ConnectorField> fields, @Context FormTexts texts) {
        return fields.map(field -> field(field, texts)).asJava();
    }

    default List<GroupDto> groups(Seq<FieldGroup> groups, @Context FormTexts texts) {
        return groups.map(group -> group(group, texts)).asJava();
    }

    default List<String> texts(Seq<String> texts) {
        return texts.asJava();
    }

    default String text(LocalizedText text, @Context FormTexts texts) {
        return texts.of(text);
    }

    default @Nullable String textOrNull(Option<String> text) {
        return text.getOrNull();
    }

    default @Nullable String localizedOrNull(Option<LocalizedText> text, @Context FormTexts texts) {
        return text.map(texts::of).getOrNull();
    }

    default @Nullable Map<String, List<String>> whenOrNull(Option<FieldCondition> when) {
        return when.map(condition ->
                        Map.of(condition.field(), condition.values().asJava()))
                .getOrNull();
    }

    default String key(FieldType type) {
        return type.key();
    }

    default String key(EventMode mode) {
        return mode.key();
    }

    default String key(ConnectorSource source) {
        return source.key();
    }
}
