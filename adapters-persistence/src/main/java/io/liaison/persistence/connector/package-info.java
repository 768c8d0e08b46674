/** Connector definitions and the tenants' apps in PostgreSQL. */
@NullMarked
package io.liaison.persistence.connector;

import org.jspecify.annotations.NullMarked;
