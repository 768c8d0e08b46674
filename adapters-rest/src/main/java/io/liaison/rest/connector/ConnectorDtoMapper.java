package io.liaison.rest.connector;

import io.liaison.application.text.FormTexts;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.governance.GovernedConnector;
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
    @Mapping(target = ".", source = "connector")
    @Mapping(target = "key", source = "connector.key.value")
    @Mapping(target = "allowed", source = "governed")
    @Mapping(target = "authentication", source = "governed")
    @Mapping(target = "version", source = "connector.version.value")
    ConnectorDto toDto(GovernedConnector governed, @Context FormTexts texts);

    FieldDto field(ConnectorField field);

    EventDto event(EventDefinition event);

    default boolean allowed(GovernedConnector governed) {
        return governed.allowed();
    }

    default List<AuthenticationDto> authentication(GovernedConnector governed, @Context FormTexts texts) {
        return governed.offers()
                .map(offer ->
                        new AuthenticationDto(offer.kind().key(), label(offer, texts), form(governed, offer, texts)))
                .asJava();
    }

    /** What a connector calls its own fields stays as it is; what every connector has is told in the reader's language. */
    default List<FieldDto> form(GovernedConnector governed, AuthenticationOffer offer, FormTexts texts) {
        var own = governed.open(governed.connector().fields().appendAll(offer.fields()));
        var usual = governed.open(offer.credentialFields()).map(texts::named);
        return own.appendAll(usual).map(this::field).asJava();
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
