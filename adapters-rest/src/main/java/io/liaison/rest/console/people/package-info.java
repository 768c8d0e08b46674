/** People, groups and programs, and the keys with which they sign in. */
@NullMarked
package io.liaison.rest.console.people;

import org.jspecify.annotations.NullMarked;
