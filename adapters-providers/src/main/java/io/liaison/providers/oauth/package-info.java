/** Conversations with token endpoints, one class a grant. */
@NullMarked
package io.liaison.providers.oauth;

import org.jspecify.annotations.NullMarked;
