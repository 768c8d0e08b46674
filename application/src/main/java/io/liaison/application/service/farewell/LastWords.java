package io.liaison.application.service.farewell;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.RevocableToken;

/** A farewell with its secrets opened, for the length of one call. */
record LastWords(OAuthClient client, RevocableToken token) {}
