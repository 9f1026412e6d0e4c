package uk.ourplan.api.work;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who works for the council, to whom a task can be handed on.
 *
 * @param roles what they may do today, as codes
 */
public record Colleague(UUID id, String name, List<String> roles) {

    public Colleague {
        roles = List.copyOf(roles);
    }
}
