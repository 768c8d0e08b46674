/** What happens to connections. */
@NullMarked
package io.liaison.application.service.connection;

import org.jspecify.annotations.NullMarked;
