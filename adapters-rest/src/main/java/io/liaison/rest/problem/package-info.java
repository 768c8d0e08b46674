/** How a failure looks over HTTP: the one place that knows statuses (RFC 9457). */
@NullMarked
package io.liaison.rest.problem;

import org.jspecify.annotations.NullMarked;
