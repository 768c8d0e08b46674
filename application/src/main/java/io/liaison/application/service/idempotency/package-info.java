/** What happens to requests that may come more than once. */
@NullMarked
package io.liaison.application.service.idempotency;

import org.jspecify.annotations.NullMarked;
