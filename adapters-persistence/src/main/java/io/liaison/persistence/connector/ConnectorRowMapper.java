package io.liaison.persistence.connector;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.shared.PlainText;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.document.ConnectorDefinitions;
import io.liaison.persistence.document.DefinitionDocument;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.ConnectorRow;
import io.vavr.collection.Seq;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Outward only: rows come back through the document's own reader. */
@Mapper(config = RowMapping.class)
interface ConnectorRowMapper {

    @Mapping(target = "tenantId", source = "tenant.value")
    @Mapping(target = "key", source = "connector.key.value")
    @Mapping(target = "name", source = "connector.name")
    @Mapping(target = "nameFolded", source = "connector.name", qualifiedByName = "folded")
    @Mapping(target = "nameOrder", source = "connector.name", qualifiedByName = "order")
    @Mapping(target = "categories", source = "connector.categories")
    @Mapping(target = "definition", source = "connector")
    @Mapping(target = "source", source = "connector.source")
    @Mapping(target = "version", source = "connector.version.value")
    ConnectorRow toRow(TenantId tenant, Connector connector);

    @Named("folded")
    default String folded(String name) {
        return PlainText.folded(name);
    }

    @Named("order")
    default String order(String name) {
        return PlainText.ordered(name);
    }

    default String[] texts(Seq<String> texts) {
        return texts.toJavaArray(String[]::new);
    }

    default DefinitionDocument document(Connector connector) {
        return ConnectorDefinitions.document(connector);
    }
}
