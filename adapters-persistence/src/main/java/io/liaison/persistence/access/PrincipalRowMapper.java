package io.liaison.persistence.access;

import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.shared.PlainText;
import io.liaison.persistence.document.RowMapping;
import io.liaison.persistence.schema.tables.records.PrincipalRow;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Outward only: rows come back through {@link PrincipalRows}. */
@Mapper(config = RowMapping.class)
interface PrincipalRowMapper {

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "tenantId", source = "tenant.value")
    @Mapping(target = "name", source = "name.value")
    @Mapping(target = "nameFolded", source = "name", qualifiedByName = "folded")
    @Mapping(target = "nameOrder", source = "name", qualifiedByName = "order")
    @Mapping(target = "email", source = "email", qualifiedByName = "text")
    @Mapping(target = "emailFolded", source = "email", qualifiedByName = "folded")
    @Mapping(target = "version", source = "version.value")
    PrincipalRow toRow(Principal principal);

    @Named("folded")
    default String folded(PrincipalName name) {
        return name.folded();
    }

    @Named("order")
    default String order(PrincipalName name) {
        return PlainText.ordered(name.value());
    }

    @Named("text")
    default @Nullable String text(Option<EmailAddress> email) {
        return email.map(EmailAddress::value).getOrNull();
    }

    @Named("folded")
    default @Nullable String folded(Option<EmailAddress> email) {
        return email.map(EmailAddress::folded).getOrNull();
    }
}
