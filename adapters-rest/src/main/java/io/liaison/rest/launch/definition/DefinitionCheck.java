package io.liaison.rest.launch.definition;

import io.liaison.application.port.outbound.ShippedConnectors;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.FormTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.Places;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;

/** Checks what a file says, and tells it as compilers do: file, line, column, and what is wrong there. */
record DefinitionCheck(Path file, Language language, TextPatterns patterns, ShippedConnectors shipped) {

    /** What the file defines, or all that is wrong with it. */
    Either<FileReport, Good> found(byte[] text) {
        var body = isJson() ? Body.ofJson(text) : Body.ofYaml(text);
        return body.written().mapLeft(this::malformed).flatMap(written -> checked(written, text));
    }

    FileReport tooLarge() {
        return new FileReport(FileReport.UNREADABLE, List.of(file + ": " + label("large")));
    }

    FileReport unreadable() {
        return new FileReport(FileReport.UNREADABLE, List.of(file + ": " + label("unreadable")));
    }

    private FileReport malformed(Failure failure) {
        var line = failure instanceof MalformedRequest malformed
                ? file + ":" + malformed.where() + ": "
                        + label(malformed.reason().name())
                : file + ":1:1: " + label("object");
        return new FileReport(FileReport.FAULTY, List.of(line));
    }

    private Either<FileReport, Good> checked(Written.Members written, byte[] text) {
        var places = isJson() ? Places.ofJson(text) : Places.ofYaml(text);
        var warnings = new DefinitionWarnings(written, shipped, address(written))
                .all()
                .map(warning -> remark(warning, places));
        var draft = ConnectorDraft.written(written);
        return address(written)
                .fold(() -> draft, draft::at)
                .check(ConnectorSource.CUSTOM, patterns::isOne)
                .bimap(
                        failure -> new FileReport(
                                FileReport.FAULTY, lines(faults(failure, places).appendAll(warnings))),
                        connector -> new Good(
                                connector,
                                new FileReport(
                                        FileReport.GOOD,
                                        lines(warnings.appendAll(DefinitionWarnings.unusable(connector)
                                                        .map(warning -> remark(warning, places))))
                                                .appendAll(good(connector)))));
    }

    private Remark remark(DefinitionWarnings.Warning warning, Places places) {
        return new Remark(
                places.of(warning.pointer()),
                warning.pointer(),
                label("warning") + ": " + label(warning.kind().name()));
    }

    /** A definition that leaves its key out is put where its file is named after. */
    private Option<String> address(Written.Members written) {
        return Option.when(
                written.values().get("key").isEmpty(),
                () -> String.valueOf(file.getFileName()).replaceFirst("[.].*", ""));
    }

    private Seq<Remark> faults(Failure failure, Places places) {
        var errors = failure instanceof InvalidFields invalid ? invalid.errors() : List.of(new FieldError("", failure));
        return errors.map(error -> new Remark(
                places.of(error.pointer()),
                error.pointer(),
                ErrorTexts.in(language).explain(error.why()).detail()));
    }

    private Seq<String> lines(Seq<Remark> remarks) {
        return remarks.sortBy(Remark::place)
                .map(remark -> file + ":" + remark.place() + ": " + remark.pointer() + ": " + remark.sentence());
    }

    private Seq<String> good(Connector connector) {
        var texts = FormTexts.in(language);
        return List.of(
                file + ": " + label("good"),
                connector.name() + ": "
                        + connector
                                .offers()
                                .map(offer -> texts.nameOf(offer.kind()))
                                .mkString(", "));
    }

    private boolean isJson() {
        return file.toString().endsWith(".json");
    }

    private String label(String key) {
        return Labels.of("io.liaison.rest.launch.definition.check", language).get(key);
    }

    /** A connector without faults, and what is to be said of it. */
    record Good(Connector connector, FileReport report) {}

    private record Remark(Places.Place place, String pointer, String sentence) {}
}
