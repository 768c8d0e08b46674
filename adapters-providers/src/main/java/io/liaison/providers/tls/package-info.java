/** Certificates and keys: read from what people have, shown to providers, and trusted or not. */
@NullMarked
package io.liaison.providers.tls;

import org.jspecify.annotations.NullMarked;
