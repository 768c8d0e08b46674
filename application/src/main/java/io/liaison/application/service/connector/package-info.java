/** What happens to connector definitions and the tenants' own OAuth apps. */
@NullMarked
package io.liaison.application.service.connector;

import org.jspecify.annotations.NullMarked;
