/** What a tenant's administrators decide about connectors: which may be connected with, how, and what is filled in. */
@NullMarked
package io.liaison.domain.governance;

import org.jspecify.annotations.NullMarked;
