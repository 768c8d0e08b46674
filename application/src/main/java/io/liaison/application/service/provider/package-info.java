/** What the use cases share on the way to a provider: the form, the secrets behind it, the client, and its calls. */
@NullMarked
package io.liaison.application.service.provider;

import org.jspecify.annotations.NullMarked;
