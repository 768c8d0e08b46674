/** The tenants' policies on connectors: writing them, and asking them before anything is connected. */
@NullMarked
package io.liaison.application.service.governance;

import org.jspecify.annotations.NullMarked;
