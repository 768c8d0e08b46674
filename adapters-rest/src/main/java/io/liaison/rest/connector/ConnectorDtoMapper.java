package io.liaison.rest.connector;

import io.liaison.application.text.FormTexts;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.connector.FieldType;
import io.liaison.rest.connector.ConnectorDto.AuthenticationDto;
import io.liaison.rest.connector.ConnectorDto.EventDto;
import io.liaison.rest.connector.ConnectorDto.FieldDto;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Connectors as clients read them, in the language of the texts. */
@Mapper(config = DtoMapping.class)
interface ConnectorDtoMapper {
    @Mapping(target = "key", source = "key.value")
    @Mapping(target = "authentication", source = "connector")
    @Mapping(target = "version", source = "version.value")
    ConnectorDto toDto(Connector connector, @Context FormTexts texts);

    FieldDto field(ConnectorField field);

    EventDto event(EventDefinition event);

    default List<AuthenticationDto> authentication(Connector connector, @Context FormTexts texts) {
        return connector
                .offers()
                .map(offer ->
                        new AuthenticationDto(offer.kind().key(), label(offer, texts), form(connector, offer, texts)))
                .asJava();
    }

    /** What a connector calls its own fields stays as it is; what every connector has is told in the reader's language. */
    default List<FieldDto> form(Connector connector, AuthenticationOffer offer, FormTexts texts) {
        var own = connector.fields().appendAll(offer.fields()).map(this::field);
        var usual = offer.credentialFields().map(field -> field(texts.named(field)));
        return own.appendAll(usual).asJava();
    }

    default String label(AuthenticationOffer offer, FormTexts texts) {
        return offer.label().isEmpty() ? texts.nameOf(offer.kind()) : offer.label();
    }

    default List<EventDto> events(Seq<EventDefinition> events) {
        return events.map(this::event).asJava();
    }

    default List<String> texts(Seq<String> texts) {
        return texts.asJava();
    }

    default @Nullable String textOrNull(Option<String> text) {
        return text.getOrNull();
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
