package io.liaison.persistence.vault;

import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.vavr.collection.List;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a ciphertext belongs to: tenant, owner, purpose and, where an owner has several of a purpose, the row. It opens
 * with the same binding only, so a ciphertext that was copied elsewhere is worth nothing.
 */
public record Binding(SecretOwner owner, SecretPurpose purpose, String row) {

    /** For what an owner has one of. */
    public static Binding of(SecretOwner owner, SecretPurpose purpose) {
        return new Binding(owner, purpose, "");
    }

    /** Each part with its length before it, so that no two bindings differ only in where one part ends. */
    byte[] associatedData() {
        var parts = List.of(owner.tenant().toString(), owner.subject(), purpose.name(), row)
                .map(part -> part.getBytes(StandardCharsets.UTF_8));
        var size = parts.map(part -> Integer.BYTES + part.length).sum().intValue();
        return parts.foldLeft(
                        ByteBuffer.allocate(size),
                        (buffer, part) -> buffer.putInt(part.length).put(part))
                .array();
    }
}
