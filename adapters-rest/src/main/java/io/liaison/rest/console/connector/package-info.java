/** Connectors of the tenant's own, and its own OAuth apps. */
@NullMarked
package io.liaison.rest.console.connector;

import org.jspecify.annotations.NullMarked;
