package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.DataKeyId;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.MasterKeyUse;
import io.liaison.domain.rotation.RotationStep;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The keys under which secrets are sealed, each tenant's its own, and the master key under which those are. Secrets open
 * at any time, whatever is under way, on every node.
 */
public interface DataKeys {

    /** How far the tenant's latest rotation is. */
    Either<Failure, KeyRotation> rotation(TenantId tenant);

    /**
     * Makes a new key, under which the tenant's secrets are sealed from now on. Answers it, or none where a rotation is
     * under way already.
     *
     * @failure 20062 the keys of the tenant do not open
     */
    Either<Failure, Option<DataKeyId>> begin(TenantId tenant, Instant at);

    /** The tenants whose rotations are under way. */
    Either<Failure, Seq<TenantId>> unfinished();

    /**
     * Seals some of the tenant's secrets under the new key, as many as takes a moment. Any node may take the next step,
     * also when the one before was cut off in the middle; of two at once, the second is told to come later. The rotation
     * is finished when nothing that opens is under a former key, and no node seals under one.
     *
     * @failure 20062 the keys of the tenant do not open
     */
    Either<Failure, RotationStep> advance(TenantId tenant, Instant at);

    /** Which tenants' keys the master key opens. */
    Either<Failure, MasterKeyUse> masterKeyUse();

    /**
     * Seals the tenant's keys under the master key, where they are under the former one. Answers whether they were; those
     * that open with neither stay as they are.
     */
    Either<Failure, Boolean> underMasterKey(TenantId tenant);
}
