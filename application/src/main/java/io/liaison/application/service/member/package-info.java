/** What happens to those who hold roles in a folder. */
@NullMarked
package io.liaison.application.service.member;

import org.jspecify.annotations.NullMarked;
