package io.liaison.application.service.trigger;

import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.FeedProgress;

/** Why a turn was cut short, and how far it had come with all that was stored. */
record Setback(FeedProgress progress, Failure why) {}
