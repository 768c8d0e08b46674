/** The tenants' policies on connectors. */
@NullMarked
package io.liaison.persistence.governance;

import org.jspecify.annotations.NullMarked;
