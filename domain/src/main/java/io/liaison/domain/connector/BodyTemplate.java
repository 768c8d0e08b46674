package io.liaison.domain.connector;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** A body each text of which is a template. Names and numbers stay as they are. */
record BodyTemplate(Written tree) {

    /** The first value that is not known is named. */
    Either<Failure, Written> filledWith(Map<String, String> values) {
        return texts(tree)
                .flatMap(text -> new TextTemplate(text).placeholders())
                .find(name -> !values.containsKey(name))
                .<Either<Failure, Written>>map(name -> Either.left(new MissingParameter(name)))
                .getOrElse(() -> Either.right(filled(tree, values)));
    }

    private static Written filled(Written tree, Map<String, String> values) {
        return switch (tree) {
            case Written.Text text ->
                new Written.Text(
                        new TextTemplate(text.value()).filledWith(values).getOrElse(text::value));
            case Written.Items items ->
                new Written.Items(
                        items.values().reject(item -> isEmpty(item, values)).map(item -> filled(item, values)));
            case Written.Members members ->
                new Written.Members(members.values()
                        .rejectValues(member -> isEmpty(member, values))
                        .mapValues(member -> filled(member, values)));
            case Written.Amount amount -> amount;
            case Written.Flag flag -> flag;
        };
    }

    private static boolean isEmpty(Written tree, Map<String, String> values) {
        return tree instanceof Written.Text text
                && new TextTemplate(text.value()).isPlaceholder()
                && new TextTemplate(text.value()).filledWith(values).contains("");
    }

    private static Seq<String> texts(Written tree) {
        return switch (tree) {
            case Written.Text text -> List.of(text.value());
            case Written.Items items -> items.values().flatMap(BodyTemplate::texts);
            case Written.Members members -> members.values().values().flatMap(BodyTemplate::texts);
            case Written.Amount amount -> List.empty();
            case Written.Flag flag -> List.empty();
        };
    }
}
