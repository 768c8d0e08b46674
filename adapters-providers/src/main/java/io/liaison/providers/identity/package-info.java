/** Tokens of one OpenID Connect issuer, found good or not by its published keys. */
@NullMarked
package io.liaison.providers.identity;

import org.jspecify.annotations.NullMarked;
