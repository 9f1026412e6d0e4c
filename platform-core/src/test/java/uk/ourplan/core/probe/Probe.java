package uk.ourplan.core.probe;

import java.util.UUID;

/** What the probe is sent and gives back. */
public record Probe(UUID about, String says, int count) {

    public Probe {
        if (count < 0) {
            throw new IllegalArgumentException("A count is 0 or more.");
        }
    }
}
