package io.liaison.application.port;

import io.liaison.domain.error.Failure;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares exactly what a use case may answer on the left: leaves of the hierarchy, never a whole category, since the
 * description of an interface can list only codes. Tests see to it that nothing else is answered, and that each is.
 *
 * <p>A list of faults is declared as itself and as every kind of fault that it may hold: a list of one stands for that
 * fault, and answers with its code.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FailsWith {
    Class<? extends Failure>[] value();
}
