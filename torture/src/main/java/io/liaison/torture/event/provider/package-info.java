/** A provider of which everything is known that it has ever told. */
@NullMarked
package io.liaison.torture.event.provider;

import org.jspecify.annotations.NullMarked;
