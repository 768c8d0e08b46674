/** Where events go: CloudEvents over HTTP, signed, and to the topics of brokers. */
@NullMarked
package io.liaison.providers.courier;

import org.jspecify.annotations.NullMarked;
