/** The tenants' policies on connectors over HTTP. */
@NullMarked
package io.liaison.rest.governance;

import org.jspecify.annotations.NullMarked;
