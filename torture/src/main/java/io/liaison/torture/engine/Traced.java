package io.liaison.torture.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a witness in front of one port. By reflection, so that it need not know what the port's methods are: the trace
 * follows the protocol wherever that goes.
 */
final class Traced {
    /** Far too many, and they change nothing. */
    private static final Set<String> READS = Set.of("read", "whole");

    private Traced() {}

    /** The same ports, but for the one of that type. */
    static <R extends Record> R of(R ports, Class<?> port, Trace trace) {
        try {
            var components = ports.getClass().getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Arrays.stream(components)
                    .map(component -> watched(valueOf(component, ports), component.getType(), port, trace))
                    .toArray();
            @SuppressWarnings("unchecked")
            var copy = (R) ports.getClass().getDeclaredConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object watched(Object value, Class<?> type, Class<?> port, Trace trace) {
        return type.equals(port)
                ? Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, witness(value, port, trace))
                : value;
    }

    private static InvocationHandler witness(Object target, Class<?> port, Trace trace) {
        return (proxy, method, arguments) -> READS.contains(method.getName())
                ? invoked(target, method, arguments)
                : noted(target, port.getSimpleName() + "." + method.getName(), method, arguments, trace);
    }

    private static @Nullable Object noted(
            Object target, String what, Method method, Object @Nullable [] arguments, Trace trace) throws Throwable {
        var call = trace.began(what, Words.of(arguments));
        var result = "thrown";
        try {
            var answer = invoked(target, method, arguments);
            result = Words.of(answer);
            return answer;
        } finally {
            call.ended(result);
        }
    }

    private static @Nullable Object invoked(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static Object valueOf(RecordComponent component, Record ports) {
        try {
            return component.getAccessor().invoke(ports);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
