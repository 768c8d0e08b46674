/** Lists by keyset: what a cursor holds, and what can be searched for. */
@NullMarked
package io.liaison.persistence.page;

import org.jspecify.annotations.NullMarked;
