/** The catalogue's texts in every language we speak. */
@NullMarked
package io.liaison.application.text;

import org.jspecify.annotations.NullMarked;
