/** Requests that go through a connection to the API behind it: bodies go by in both directions. */
@NullMarked
package io.liaison.rest.proxy;

import org.jspecify.annotations.NullMarked;
