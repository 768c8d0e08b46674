package io.liaison.rest.launch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.quarkus.runtime.StartupEvent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import jakarta.enterprise.event.Observes;

/** What the process tells of itself. It is set up beside the start: the framework would do it first, and make all wait. */
final class ProcessMeters {

    void bind(@Observes StartupEvent started, MeterRegistry registry) {
        Thread.ofVirtual().name("process-meters").start(() -> binders().forEach(binder -> binder.bindTo(registry)));
    }

    private static Seq<MeterBinder> binders() {
        return List.of(
                new UptimeMetrics(),
                new ProcessorMetrics(),
                new FileDescriptorMetrics(),
                new ClassLoaderMetrics(),
                new JvmMemoryMetrics(),
                new JvmThreadMetrics(),
                new JvmGcMetrics());
    }
}
