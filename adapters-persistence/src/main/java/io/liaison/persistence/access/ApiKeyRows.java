package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.API_KEYS;

import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.KeyName;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Option;
import org.jooq.Record;

/** Reads keys back. */
final class ApiKeyRows {

    private ApiKeyRows() {}

    /** From a row that has the columns of API_KEYS, among others. */
    static ApiKey restore(Record row) {
        return new ApiKey(
                new ApiKeyId(row.get(API_KEYS.ID)),
                new PrincipalId(row.get(API_KEYS.PRINCIPAL_ID)),
                Option.of(row.get(API_KEYS.NAME)).map(KeyName::new),
                row.get(API_KEYS.CREATED_AT),
                Option.of(row.get(API_KEYS.EXPIRES_AT)),
                Option.of(row.get(API_KEYS.LAST_USED_AT)));
    }
}
