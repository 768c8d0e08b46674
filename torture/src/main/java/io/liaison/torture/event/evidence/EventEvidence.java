package io.liaison.torture.event.evidence;

import io.liaison.torture.evidence.Incident;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * All that is known after a run.
 *
 * @param arrivals of each trigger that there ever was
 * @param left where the provider still posts when nobody listens any more
 * @param states of the triggers that are not active in the end, though they should be
 * @param dead deliveries that were given up
 * @param called how long it took until what was posted had arrived, and {@code shown} likewise
 * @param time until all had arrived
 */
public record EventEvidence(
        List<Arrivals> arrivals,
        Tally tally,
        List<Incident> incidents,
        List<Left> left,
        Map<String, String> states,
        long dead,
        Lags called,
        Lags shown,
        Duration time) {}
