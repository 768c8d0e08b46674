/** Principals and their keys over HTTP. */
@NullMarked
package io.liaison.rest.principal;

import org.jspecify.annotations.NullMarked;
