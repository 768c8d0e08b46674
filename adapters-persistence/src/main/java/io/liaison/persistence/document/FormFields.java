package io.liaison.persistence.document;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.persistence.document.DetailsDocument.Field;
import io.vavr.collection.List;
import java.math.BigDecimal;

/** What was entered into a form, to a list of fields and back. */
final class FormFields {

    private FormFields() {}

    static java.util.List<Field> document(FieldValues values) {
        return List.ofAll(values.open().toJavaMap().entrySet())
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .appendAll(List.ofAll(values.secret().toJavaMap().entrySet())
                        .map(entry -> secret(entry.getKey(), entry.getValue())))
                .toJavaList();
    }

    static FieldValues restore(java.util.List<Field> fields) {
        var all = List.ofAll(fields);
        return new FieldValues(
                all.filter(field -> field.secret() == null).toLinkedMap(Field::name, FormFields::value),
                all.filter(field -> field.secret() != null).toLinkedMap(Field::name, FormFields::secret));
    }

    private static Field open(String name, FieldValue value) {
        return switch (value) {
            case FieldValue.Text text -> new Field(name, text.value(), null, null, null, null);
            case FieldValue.Flag flag -> new Field(name, null, flag.value(), null, null, null);
            case FieldValue.Amount amount ->
                new Field(name, null, null, amount.value().toString(), null, null);
            case FieldValue.Texts texts ->
                new Field(name, null, null, null, texts.values().toJavaList(), null);
        };
    }

    private static Field secret(String name, SecretRef ref) {
        return new Field(name, null, null, null, null, Details.document(ref));
    }

    private static SecretRef secret(Field field) {
        return Details.restore(Details.present(field.secret()));
    }

    private static FieldValue value(Field field) {
        if (field.text() != null) {
            return new FieldValue.Text(field.text());
        }
        if (field.flag() != null) {
            return new FieldValue.Flag(field.flag());
        }
        return field.number() != null
                ? new FieldValue.Amount(new BigDecimal(field.number()))
                : new FieldValue.Texts(List.ofAll(Details.present(field.texts())));
    }
}
