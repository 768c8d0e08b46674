/** Proofs that whoever shows a token is whom it was given to (RFC 9449). */
@NullMarked
package io.liaison.providers.possession;

import org.jspecify.annotations.NullMarked;
