package io.liaison.application.usecase;

import io.liaison.application.fixture.FakeDevices;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.Connecting.CodeNeeded;
import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;

/** Somebody has been given a code, to be entered on another device. */
final class DeviceScene {
    static final Map<String, FieldValue> TENANTS_APP = LinkedHashMap.empty();
    final Workbench bench = new Workbench();
    final FakeDevices person = bench.provider.devices();

    CodeNeeded asked() {
        return asked(TENANTS_APP);
    }

    CodeNeeded asked(Map<String, FieldValue> fields) {
        return (CodeNeeded)
                bench.create("Inbox", AuthenticationKind.DEVICE_CODE, fields).get();
    }

    static Connection of(Connecting asked) {
        return asked.connection().subject().connection();
    }

    Either<Failure, Connecting> reconnect(Connection connection) {
        return bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(bench.admin, connection.id(), TENANTS_APP));
    }

    void adaAllows() {
        person.allow("ada", "ada@example.com");
    }

    void graceAllows() {
        person.allow("grace", "grace@example.com");
    }

    Either<Failure, HealthReport> check(Connection connection) {
        return bench.liaison
                .connections()
                .checkConnection()
                .check(new CheckConnection.Command(bench.admin, connection.id()));
    }

    /** The round, at this moment. */
    Made poll() {
        return bench.liaison.upkeep().pollDeviceAuthorizations().poll().get();
    }

    /** The round, when the provider may be asked next. */
    Made pollInTime() {
        return bench.pollDevices().get();
    }
}
