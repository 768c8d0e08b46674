/** What adapters may hold, know and show. */
@NullMarked
package io.liaison.architecture.adapter;

import org.jspecify.annotations.NullMarked;
