/** The interface as a client meets it: the whole server, over HTTP, on a fake storage and a real sandbox. */
@NullMarked
package io.liaison.rest.http;

import org.jspecify.annotations.NullMarked;
