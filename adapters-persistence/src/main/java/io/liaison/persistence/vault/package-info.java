/** Secrets: what seals them, what they are bound to, and where they are kept. */
@NullMarked
package io.liaison.persistence.vault;

import org.jspecify.annotations.NullMarked;
