package io.liaison.rest.connection;

import io.liaison.application.port.inbound.connection.GetToken.Token;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.rest.wire.DtoMapping;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Tokens as clients read them: the one place where a secret is written into an answer. */
@Mapper(config = DtoMapping.class)
interface TokenDtoMapper {
    @Mapping(target = "accessToken", source = "access.value")
    @Mapping(target = "tokenType", source = "access.type")
    @Mapping(target = "expiresAt", source = "access.expiresAt")
    @Mapping(target = "scopes", source = "access.scopes")
    @Mapping(target = "placement", source = "access.placement")
    @Mapping(target = "proofTemplate", source = "token")
    TokenDto toDto(Token token);

    default TokenDto.@Nullable PlacementDto placement(TokenPlacement placement) {
        return placement.equals(TokenPlacement.BEARER)
                ? null
                : new TokenDto.PlacementDto(placement.in().key(), placement.name(), placement.prefix());
    }

    /** Of this very address, whatever stands before it: a template is expanded, and then a reference as any other. */
    default @Nullable String proofTemplate(Token token) {
        return token.access().isBound() && token.proof().isEmpty() ? "token{?method,url,nonce}" : null;
    }

    default @Nullable String revealedOrNull(Option<Secret> secret) {
        return secret.map(Secret::reveal).getOrNull();
    }

    default String revealed(Secret secret) {
        return secret.reveal();
    }

    default List<String> texts(Scopes scopes) {
        return scopes.values().toJavaList();
    }

    default @Nullable Instant instantOrNull(Option<Instant> instant) {
        return instant.getOrNull();
    }

    default @Nullable String textOrNull(Option<String> text) {
        return text.getOrNull();
    }
}
