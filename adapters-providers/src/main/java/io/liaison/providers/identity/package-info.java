/** One OpenID Connect issuer: its tokens, found good or not by its published keys, and its pages. */
@NullMarked
package io.liaison.providers.identity;

import org.jspecify.annotations.NullMarked;
