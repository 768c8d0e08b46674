/** What is told to others: CloudEvents, signed as Standard Webhooks are. */
@NullMarked
package io.liaison.providers.webhook;

import org.jspecify.annotations.NullMarked;
