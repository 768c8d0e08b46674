/** What each example promises, and what it needs around it to be asked. */
@NullMarked
package io.liaison.example.testing;

import org.jspecify.annotations.NullMarked;
