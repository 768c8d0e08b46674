package io.liaison.persistence.governance;

import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.ConnectorRule;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.persistence.document.PolicyRules;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.document.RulesDocument;
import io.liaison.persistence.schema.tables.records.ConnectorPolicyRow;
import io.vavr.collection.Map;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Outward only. */
@Mapper(config = RowMapping.class)
interface ConnectorPolicyRowMapper {

    @Mapping(target = "tenantId", source = "tenant.value")
    @Mapping(target = "version", source = "version.value")
    ConnectorPolicyRow toRow(ConnectorGovernance policy);

    default RulesDocument document(Map<ConnectorKey, ConnectorRule> rules) {
        return PolicyRules.document(rules);
    }
}
