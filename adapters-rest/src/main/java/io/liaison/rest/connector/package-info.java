/** Connector definitions over HTTP, and the tenants' own OAuth apps. */
@NullMarked
package io.liaison.rest.connector;

import org.jspecify.annotations.NullMarked;
