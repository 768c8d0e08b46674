package io.liaison.rest.rotation;

/**
 * How many tenants' keys are under the master key, how many still under the former one, and how many open with neither.
 * While {@code formerKeyNeeded}, every node has to be given both.
 */
public record MasterKeyUseDto(boolean formerKeyNeeded, long current, long former, long unopened) {}
