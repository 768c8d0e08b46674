package io.liaison.persistence.document;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ProviderMessage;
import io.vavr.collection.LinkedHashMap;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Diagnoses, to documents and back. */
public final class Diagnoses {
    private static final JsonConverter<DiagnosisDocument> JSON = new JsonConverter<>(DiagnosisDocument.class);

    private Diagnoses() {}

    public static DiagnosisDocument document(Diagnosis diagnosis) {
        return new DiagnosisDocument(
                diagnosis.code().number(),
                diagnosis.parameters().toJavaMap(),
                diagnosis.providerMessage().value());
    }

    /** The document as it is sent, where no row carries it. */
    public static String json(Diagnosis diagnosis) {
        return JSON.text(document(diagnosis));
    }

    /** The number of its code, for statements that read nothing else of it. */
    public static Field<Integer> code(Field<DiagnosisDocument> document) {
        return DSL.field("({0} ->> 'code')::int", Integer.class, document);
    }

    /** A code that this program does not know yet, or no longer, is told as the unknown one. */
    public static Diagnosis restore(DiagnosisDocument document) {
        return new Diagnosis(
                code(document.code()),
                LinkedHashMap.ofAll(document.parameters()),
                new ProviderMessage(document.providerMessage()));
    }

    /** The same for a number that stands alone. */
    public static ErrorCode code(int number) {
        return ErrorCode.byNumber(number).getOrElse(ErrorCode.UNKNOWN);
    }
}
