/** A provider that holds marked secrets and says them wherever it can. */
@NullMarked
package io.liaison.torture.canary.provider;

import org.jspecify.annotations.NullMarked;
