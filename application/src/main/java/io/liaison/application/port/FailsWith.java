package io.liaison.application.port;

import io.liaison.domain.error.Failure;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares what a use case may answer on the left. Tests compare the list with what is really seen. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FailsWith {
    Class<? extends Failure>[] value();
}
