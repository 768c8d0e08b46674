package io.liaison.persistence.vault;

import static io.liaison.persistence.schema.Tables.DEVICE_AUTHORIZATIONS;
import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.FORMER_SUBSCRIPTIONS;
import static io.liaison.persistence.schema.Tables.PENDING_AUTHORIZATIONS;
import static io.liaison.persistence.schema.Tables.RECEIVED_EVENTS;
import static io.liaison.persistence.schema.Tables.REFRESH_ANSWERS;
import static io.liaison.persistence.schema.Tables.REMEMBERED_ANSWERS;
import static io.liaison.persistence.schema.Tables.SECRETS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.TableField;

/** Everything that is stored sealed. What is missing here would be lost with the key that it is under. */
final class SealedColumns {
    static final List<SealedColumn> ALL = List.of(
            new SealedColumn(SECRETS.CIPHERTEXT, SECRETS.ID, SECRETS.TENANT_ID, SealedColumns::secret),
            grant(TOKEN_GRANTS.ACCESS_TOKEN, SecretPurpose.ACCESS_TOKEN),
            grant(TOKEN_GRANTS.REFRESH_TOKEN, SecretPurpose.REFRESH_TOKEN),
            refreshAnswer(),
            authorization(PENDING_AUTHORIZATIONS.TICKET, SecretPurpose.AUTHORIZATION_TICKET),
            authorization(PENDING_AUTHORIZATIONS.STATE, SecretPurpose.AUTHORIZATION_STATE),
            authorization(PENDING_AUTHORIZATIONS.VERIFIER, SecretPurpose.CODE_VERIFIER),
            device(DEVICE_AUTHORIZATIONS.DEVICE_CODE, SecretPurpose.DEVICE_CODE),
            device(DEVICE_AUTHORIZATIONS.ANSWER, SecretPurpose.DEVICE_ANSWER),
            answer(REMEMBERED_ANSWERS.FINGERPRINT, SecretPurpose.REQUEST_FINGERPRINT),
            answer(REMEMBERED_ANSWERS.ANSWER, SecretPurpose.REMEMBERED_ANSWER),
            hook(EVENT_FEEDS.HOOK_ADDRESS, SecretPurpose.HOOK_ADDRESS),
            hook(EVENT_FEEDS.HOOK_KEY, SecretPurpose.HOOK_KEY),
            eventBody(),
            formerSubscription());

    private SealedColumns() {}

    static SealedColumn first() {
        return ALL.head();
    }

    static Option<SealedColumn> named(String name) {
        return ALL.find(column -> column.name().equals(name));
    }

    static Option<SealedColumn> after(SealedColumn column) {
        return ALL.dropUntil(column::equals).drop(1).headOption();
    }

    private static Binding secret(Record row) {
        var owner = new SecretOwner(new TenantId(row.get(SECRETS.TENANT_ID)), row.get(SECRETS.SUBJECT));
        return new Binding(
                owner,
                SecretPurpose.valueOf(row.get(SECRETS.PURPOSE)),
                row.get(SECRETS.ID).toString());
    }

    private static SealedColumn grant(TableField<?, byte[]> ciphertext, SecretPurpose purpose) {
        return new SealedColumn(
                ciphertext,
                TOKEN_GRANTS.CONNECTION_ID,
                TOKEN_GRANTS.TENANT_ID,
                row -> Binding.of(
                        connection(row.get(TOKEN_GRANTS.TENANT_ID), row.get(TOKEN_GRANTS.CONNECTION_ID)), purpose));
    }

    private static SealedColumn refreshAnswer() {
        var table = REFRESH_ANSWERS;
        return ofConnection(
                table.ANSWER,
                table.ID,
                table.TENANT_ID,
                table.CONNECTION_ID,
                SecretPurpose.REFRESH_ANSWER,
                table.FENCE);
    }

    private static SealedColumn authorization(TableField<?, byte[]> ciphertext, SecretPurpose purpose) {
        var table = PENDING_AUTHORIZATIONS;
        return ofConnection(ciphertext, table.ID, table.TENANT_ID, table.CONNECTION_ID, purpose, table.ID);
    }

    private static SealedColumn device(TableField<?, byte[]> ciphertext, SecretPurpose purpose) {
        var table = DEVICE_AUTHORIZATIONS;
        return ofConnection(ciphertext, table.ID, table.TENANT_ID, table.CONNECTION_ID, purpose, table.ID);
    }

    private static SealedColumn hook(TableField<?, byte[]> ciphertext, SecretPurpose purpose) {
        var table = EVENT_FEEDS;
        return ofConnection(ciphertext, table.ID, table.TENANT_ID, table.CONNECTION_ID, purpose, table.ID);
    }

    private static SealedColumn eventBody() {
        var table = RECEIVED_EVENTS;
        return ofConnection(
                        table.BODY, table.ID, table.TENANT_ID, table.CONNECTION_ID, SecretPurpose.EVENT_BODY, table.ID)
                .ofLarge();
    }

    private static SealedColumn formerSubscription() {
        var table = FORMER_SUBSCRIPTIONS;
        return ofConnection(
                table.REQUEST,
                table.ID,
                table.TENANT_ID,
                table.CONNECTION_ID,
                SecretPurpose.FORMER_SUBSCRIPTION,
                table.ID);
    }

    /** {@code name} tells it from the others of that connection. */
    private static SealedColumn ofConnection(
            TableField<?, byte[]> ciphertext,
            TableField<?, UUID> id,
            TableField<?, UUID> tenant,
            TableField<?, UUID> connection,
            SecretPurpose purpose,
            TableField<?, ?> name) {
        return new SealedColumn(
                ciphertext,
                id,
                tenant,
                row -> new Binding(
                        connection(row.get(tenant), row.get(connection)),
                        purpose,
                        row.get(name).toString()));
    }

    private static SealedColumn answer(TableField<?, byte[]> ciphertext, SecretPurpose purpose) {
        var table = REMEMBERED_ANSWERS;
        return new SealedColumn(
                ciphertext,
                table.ID,
                table.TENANT_ID,
                row -> new Binding(
                        SecretOwner.principal(
                                new TenantId(row.get(table.TENANT_ID)), new PrincipalId(row.get(table.PRINCIPAL_ID))),
                        purpose,
                        row.get(table.ID).toString()));
    }

    private static SecretOwner connection(UUID tenant, UUID connection) {
        return SecretOwner.connection(new TenantId(tenant), new ConnectionId(connection));
    }
}
