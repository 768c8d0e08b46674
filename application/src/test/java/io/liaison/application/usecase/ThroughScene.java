package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;

import io.liaison.application.fixture.Payloads;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Payload;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connection.RequestThrough.Answer;
import io.liaison.application.port.inbound.connection.RequestThrough.Header;
import io.liaison.application.port.inbound.connection.RequestThrough.Request;
import io.liaison.application.port.outbound.ApiEndpoint.Call;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A connection to which somebody has consented, and requests that go through it. */
class ThroughScene {
    static final int MEGABYTE = 1 << 20;
    final Workbench bench = new Workbench();
    final Connection connection = bench.consentedConnection("Inbox");

    Connection keyed(TokenPlacement placement) {
        bench.provider.handOut("k-1", "machine", "machine@example.com");
        bench.storage
                .connectors()
                .save(bench.admin.tenant(), aConnector().placing(placement).build())
                .get();
        return bench.create("Keyed", AuthenticationKind.API_KEY, LinkedHashMap.of("apiKey", new FieldValue.Text("k-1")))
                .get()
                .connection()
                .subject()
                .connection();
    }

    Either<Failure, Answer> send(Request request) {
        return through(connection, request);
    }

    Either<Failure, Answer> through(Connection by, Request request) {
        return through(new RequestThrough.Query(bench.admin, by.id(), request));
    }

    Either<Failure, Answer> through(RequestThrough.Query query) {
        return bench.liaison.connections().requestThrough().send(query);
    }

    Call only() {
        return bench.provider.api().calls().single();
    }

    Seq<Secret> tokens() {
        return bench.provider.api().calls().map(call -> call.token().value());
    }

    static Request get(String target) {
        return request("GET", target, Payloads.of(""), Option.none());
    }

    static Request post(String target, String body) {
        return post(target, Payloads.of(body), Option.none());
    }

    static Request post(String target, Payload body, Option<Long> length) {
        return request("POST", target, body, length);
    }

    static Request request(String method, String target, Payload body, Option<Long> length) {
        var parts = List.of(target.split("\\?", 2));
        return new Request(method, parts.head(), parts.tail().headOption(), List.empty(), length, body);
    }

    static Request with(Request request, Header... headers) {
        return new Request(
                request.method(), request.path(), request.query(), List.of(headers), request.length(), request.body());
    }

    static HttpHeader header(String name, String value) {
        return HttpHeader.of(name, value).get();
    }
}
