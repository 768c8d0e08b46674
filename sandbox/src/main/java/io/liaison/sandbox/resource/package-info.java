/** The resource server: what an access token is good for. */
@NullMarked
package io.liaison.sandbox.resource;

import org.jspecify.annotations.NullMarked;
