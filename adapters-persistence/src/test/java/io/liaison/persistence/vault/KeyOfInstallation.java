package io.liaison.persistence.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.persistence.work.Database;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** The one keyset of everything, as it was before tenants had their own. */
public final class KeyOfInstallation {
    private static final byte[] CONTEXT = "liaison keyset".getBytes(StandardCharsets.UTF_8);
    private final KeysetHandle keys;

    public KeyOfInstallation() throws GeneralSecurityException {
        this.keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    }

    public void store(Database database) throws GeneralSecurityException {
        var stored = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                keys, new AesGcmJce(new byte[32]), CONTEXT, AeadConfig2026.get());
        var id = Integer.toHexString(keys.getPrimary().getId());
        database.ask(sql -> sql.execute(
                        "insert into keysets (name, keyset, primary_key_id) values ('installation', ?, ?)", stored, id))
                .get();
    }

    public String id() {
        return String.format("%08x", keys.getPrimary().getId());
    }

    /** In hexadecimal. */
    public String close(SecretOwner owner, SecretRef ref, String secret) throws GeneralSecurityException {
        var place = new Binding(owner, ref.purpose(), ref.id().toString());
        return HexFormat.of()
                .formatHex(keys.getPrimitive(AeadConfig2026.get(), Aead.class)
                        .encrypt(secret.getBytes(StandardCharsets.UTF_8), place.associatedData()));
    }
}
