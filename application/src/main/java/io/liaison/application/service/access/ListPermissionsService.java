package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.ListPermissions;
import io.liaison.application.port.outbound.AccessRights;
import io.liaison.domain.access.Standing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class ListPermissionsService implements ListPermissions {
    private final AccessRights rights;

    ListPermissionsService(AccessRights rights) {
        this.rights = rights;
    }

    @Override
    public Either<Failure, Seq<Permission>> list(Query query) {
        return rights.tenantWide(query.actor()).map(Standing::permissions);
    }
}
