package io.liaison.persistence.access;

import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.PrincipalRow;

/** Reads principals back. */
final class PrincipalRows {

    private PrincipalRows() {}

    static Principal restore(PrincipalRow row) {
        return new Principal(
                new PrincipalId(row.getId()),
                new TenantId(row.getTenantId()),
                PrincipalKind.valueOf(row.getKind()),
                row.getName());
    }
}
