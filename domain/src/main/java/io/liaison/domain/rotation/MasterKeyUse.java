package io.liaison.domain.rotation;

import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;

/**
 * Which tenants' keys the master key opens.
 *
 * @param former those that still need the former master key
 * @param unopened those that neither opens
 */
public record MasterKeyUse(long current, Seq<TenantId> former, Seq<TenantId> unopened) {

    /** Whether the former master key has still to be given to every node. */
    public boolean needsFormer() {
        return former.nonEmpty();
    }
}
