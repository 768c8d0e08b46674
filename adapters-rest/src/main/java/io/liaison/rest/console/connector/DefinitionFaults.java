package io.liaison.rest.console.connector;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.rest.console.connector.DefinePage.Fault;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is wrong with a definition, line by line, in the words of one language. */
record DefinitionFaults(DefinitionText text, Language language) {

    /** None where something else than the text is wrong. */
    Seq<Fault> of(Failure failure) {
        if (failure instanceof MalformedRequest malformed) {
            var place = malformed.where().split(":", 2);
            return place[0].matches("[0-9]{1,9}")
                    ? List.of(fault(Integer.parseInt(place[0]), place[place.length - 1], "", failure))
                    : List.empty();
        }
        return failure instanceof InvalidFields fields
                ? fields.errors().map(this::fault).sortBy(Fault::line)
                : List.empty();
    }

    private Fault fault(FieldError error) {
        return fault(text.lineOf(error.pointer()), "", error.pointer(), error.why());
    }

    private Fault fault(int line, String column, String pointer, Failure why) {
        var said = ErrorTexts.in(language).explain(why);
        var labels = ConnectorWords.in(language);
        return new Fault(
                line,
                column.isEmpty()
                        ? labels.get("line").formatted(line)
                        : labels.get("line.column").formatted(line, column),
                text.line(line),
                pointer,
                said.detail(),
                said.remedy());
    }
}
