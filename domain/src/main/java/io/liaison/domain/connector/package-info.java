/** Connectors: what an application offers, asks for, and how it is spoken to. */
@NullMarked
package io.liaison.domain.connector;

import org.jspecify.annotations.NullMarked;
