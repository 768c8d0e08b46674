/** Units of work that write down what they do. */
@NullMarked
package io.liaison.application.service.ledger;

import org.jspecify.annotations.NullMarked;
