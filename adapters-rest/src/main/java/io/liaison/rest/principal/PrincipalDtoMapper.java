package io.liaison.rest.principal;

import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.ExternalIdentity;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Principals as clients read them. */
@Mapper(config = DtoMapping.class)
interface PrincipalDtoMapper {
    @Mapping(target = "id", source = "principal.id")
    @Mapping(target = "kind", source = "principal.kind")
    @Mapping(target = "name", source = "principal.name.value")
    @Mapping(target = "email", source = "principal.email")
    @Mapping(target = "groups", source = "groups")
    @Mapping(target = "roles", source = "roles")
    @Mapping(target = "groupsFromIssuer", source = "affiliation.groups")
    @Mapping(target = "identities", source = "affiliation.identities", qualifiedByName = "identities")
    @Mapping(target = "createdAt", source = "principal.createdAt")
    @Mapping(target = "updatedAt", source = "principal.updatedAt")
    @Mapping(target = "version", source = "principal.version.value")
    PrincipalDto toDto(PrincipalView view);

    default String id(PrincipalId id) {
        return id.toString();
    }

    default String kind(PrincipalKind kind) {
        return kind.key();
    }

    default @Nullable String textOrNull(Option<EmailAddress> email) {
        return email.map(EmailAddress::value).getOrNull();
    }

    @Named("identities")
    default List<IdentityDto> identities(Set<ExternalIdentity> identities) {
        return identities
                .toList()
                .map(known -> new IdentityDto(known.issuer(), known.subject()))
                .sortBy(IdentityDto::toString)
                .asJava();
    }

    /** In an order of its own, so that the same set always reads alike. */
    default List<String> sorted(Set<?> members) {
        return members.toList().map(Object::toString).sorted().asJava();
    }
}
