/** Pages for people, where a program gets JSON: they need nothing from elsewhere and let nothing in. */
@NullMarked
package io.liaison.rest.page;

import org.jspecify.annotations.NullMarked;
