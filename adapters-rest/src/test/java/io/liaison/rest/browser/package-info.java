/** The console as people use it: with a browser, by mouse and by keyboard, in both languages. */
@NullMarked
package io.liaison.rest.browser;

import org.jspecify.annotations.NullMarked;
