package io.liaison.persistence.vault;

import static io.liaison.persistence.schema.Tables.SECRETS;

import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.work.Database;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.jooq.Condition;

final class TinkSecretVault implements SecretVault {
    private final Database database;
    private final Seal seal;
    private final Ids ids;

    TinkSecretVault(Database database, Seal seal, Ids ids) {
        this.database = database;
        this.seal = seal;
        this.ids = ids;
    }

    @Override
    public Either<Failure, SecretRef> keep(SecretOwner owner, SecretPurpose purpose, Secret secret) {
        var ref = new SecretRef(ids.next(), purpose);
        return seal.close(binding(owner, ref), secret)
                .flatMap(ciphertext -> database.ask(sql -> sql.insertInto(SECRETS)
                        .set(SECRETS.ID, ref.id())
                        .set(SECRETS.TENANT_ID, owner.tenant().value())
                        .set(SECRETS.SUBJECT, owner.subject())
                        .set(SECRETS.PURPOSE, purpose.name())
                        .set(SECRETS.CIPHERTEXT, ciphertext)
                        .execute()))
                .map(kept -> ref);
    }

    /** The row is found by its id; that it belongs to the owner is for the seal to say. */
    @Override
    public Either<Failure, Secret> open(SecretOwner owner, SecretRef ref) {
        return database.find(sql -> sql.select(SECRETS.CIPHERTEXT)
                        .from(SECRETS)
                        .where(SECRETS.ID.eq(ref.id()))
                        .fetchOptional(SECRETS.CIPHERTEXT))
                .flatMap(found -> found.fold(
                        () -> Either.left(Seal.nothing()), ciphertext -> seal.open(binding(owner, ref), ciphertext)));
    }

    @Override
    public Either<Failure, Seq<SecretRef>> discard(SecretOwner owner, Seq<SecretRef> refs) {
        return refs.isEmpty()
                ? Either.right(refs)
                : database.ask(sql -> sql.deleteFrom(SECRETS)
                                .where(owned(owner, refs))
                                .execute())
                        .map(gone -> refs);
    }

    private static Condition owned(SecretOwner owner, Seq<SecretRef> refs) {
        return SECRETS.TENANT_ID
                .eq(owner.tenant().value())
                .and(SECRETS.SUBJECT.eq(owner.subject()))
                .and(SECRETS.ID.in(refs.map(SecretRef::id).toJavaList()));
    }

    private static Binding binding(SecretOwner owner, SecretRef ref) {
        return new Binding(owner, ref.purpose(), ref.id().toString());
    }
}
