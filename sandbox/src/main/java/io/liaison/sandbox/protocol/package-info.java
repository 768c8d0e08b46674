/** The authorization server: RFC 6749, 6750, 7009, 7523, 7636, 7662, 8414 and 9207, and the ID token of OpenID Connect. */
@NullMarked
package io.liaison.sandbox.protocol;

import org.jspecify.annotations.NullMarked;
