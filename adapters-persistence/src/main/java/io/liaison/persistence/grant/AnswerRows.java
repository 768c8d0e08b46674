package io.liaison.persistence.grant;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.REFRESH_ANSWERS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.application.port.outbound.RefreshLeases.KeptAnswer;
import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.RefreshLeases.Unfinished;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.document.Responses;
import io.liaison.persistence.vault.Binding;
import io.liaison.persistence.vault.Seal;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The journal of answers: sealed as they came, and read again by whoever finishes what another has begun. */
final class AnswerRows {
    private final Seal seal;

    AnswerRows(Seal seal) {
        this.seal = seal;
    }

    /** Closed as it came. */
    Either<Failure, byte[]> seal(Lease lease, TokenResponse response) {
        return seal.close(binding(lease, lease.fence()), Responses.text(response));
    }

    /** Whether an answer could refer to its connection: not while a transaction holds that. */
    static Condition mayBeKept(Lease lease) {
        return DSL.exists(DSL.selectOne()
                .from(CONNECTIONS)
                .where(CONNECTIONS.TENANT_ID.eq(lease.tenant().value()))
                .and(CONNECTIONS.ID.eq(lease.connection().value()))
                .forKeyShare());
    }

    /** False when a newer grant makes it worthless. The same answer twice is one. */
    static boolean keep(DSLContext sql, Lease lease, byte[] sealed, Instant askedAt) {
        return sql.insertInto(REFRESH_ANSWERS)
                        .columns(
                                REFRESH_ANSWERS.CONNECTION_ID,
                                REFRESH_ANSWERS.FENCE,
                                REFRESH_ANSWERS.TENANT_ID,
                                REFRESH_ANSWERS.GENERATION,
                                REFRESH_ANSWERS.ASKED_AT,
                                REFRESH_ANSWERS.ANSWER)
                        .select(DSL.select(
                                        TOKEN_GRANTS.CONNECTION_ID,
                                        DSL.val(lease.fence()),
                                        TOKEN_GRANTS.TENANT_ID,
                                        TOKEN_GRANTS.GENERATION,
                                        DSL.val(askedAt),
                                        DSL.val(sealed))
                                .from(TOKEN_GRANTS)
                                .where(LeaseRows.isOf(lease))
                                .and(TOKEN_GRANTS.GENERATION.eq(lease.generation())))
                        .onConflict(REFRESH_ANSWERS.CONNECTION_ID, REFRESH_ANSWERS.FENCE)
                        .doUpdate()
                        .set(REFRESH_ANSWERS.ANSWER, sealed)
                        .execute()
                > 0;
    }

    /** Those of other holders, the newest first. */
    static Seq<Record> ofOthers(DSLContext sql, Lease lease) {
        return List.ofAll(sql.select(REFRESH_ANSWERS.FENCE, REFRESH_ANSWERS.ASKED_AT, REFRESH_ANSWERS.ANSWER)
                .from(REFRESH_ANSWERS)
                .where(isOf(lease))
                .and(REFRESH_ANSWERS.GENERATION.eq(lease.generation()))
                .and(REFRESH_ANSWERS.FENCE.ne(lease.fence()))
                .orderBy(REFRESH_ANSWERS.FENCE.desc())
                .fetch());
    }

    Either<Failure, KeptAnswer> open(Lease lease, Record row) {
        var fence = row.get(REFRESH_ANSWERS.FENCE);
        return seal.open(binding(lease, fence), row.get(REFRESH_ANSWERS.ANSWER))
                .map(text -> new KeptAnswer(fence, Responses.restore(text), row.get(REFRESH_ANSWERS.ASKED_AT)));
    }

    static int forget(DSLContext sql, Lease lease, long fence) {
        return sql.deleteFrom(REFRESH_ANSWERS)
                .where(isOf(lease))
                .and(REFRESH_ANSWERS.FENCE.eq(fence))
                .execute();
    }

    static void forgetAll(DSLContext sql, Lease lease) {
        sql.deleteFrom(REFRESH_ANSWERS).where(isOf(lease)).execute();
    }

    static Seq<Unfinished> unfinished(DSLContext sql, int most) {
        return List.ofAll(sql.selectDistinct(TOKEN_GRANTS.TENANT_ID, TOKEN_GRANTS.CONNECTION_ID)
                .from(REFRESH_ANSWERS)
                .join(TOKEN_GRANTS)
                .on(TOKEN_GRANTS.CONNECTION_ID.eq(REFRESH_ANSWERS.CONNECTION_ID))
                .and(TOKEN_GRANTS.GENERATION.eq(REFRESH_ANSWERS.GENERATION))
                .where(LeaseRows.isFree().or(LeaseState.HOLDER_IS_GONE))
                .limit(most)
                .fetch(row -> new Unfinished(
                        new TenantId(row.get(TOKEN_GRANTS.TENANT_ID)),
                        new ConnectionId(row.get(TOKEN_GRANTS.CONNECTION_ID)))));
    }

    private static Condition isOf(Lease lease) {
        return REFRESH_ANSWERS
                .TENANT_ID
                .eq(lease.tenant().value())
                .and(REFRESH_ANSWERS.CONNECTION_ID.eq(lease.connection().value()));
    }

    private static Binding binding(Lease lease, long fence) {
        return new Binding(
                SecretOwner.connection(lease.tenant(), lease.connection()),
                SecretPurpose.REFRESH_ANSWER,
                Long.toString(fence));
    }
}
