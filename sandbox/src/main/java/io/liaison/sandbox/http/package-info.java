/** The HTTP side: a loopback listener, routes from method and path to an endpoint, bounded bodies, and answers. */
@NullMarked
package io.liaison.sandbox.http;

import org.jspecify.annotations.NullMarked;
