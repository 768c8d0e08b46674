/** What depends on a connection, over HTTP. */
@NullMarked
package io.liaison.rest.reference;

import org.jspecify.annotations.NullMarked;
