package uk.ourplan.tenant.policy;

import java.util.List;

/**
 * An independent advocacy service that the council uses.
 *
 * @param kinds the kinds of advocate that it offers
 * @param route how to refer
 */
public record AdvocacyService(ServiceContact contact, List<String> kinds, String route) {

    public AdvocacyService {
        kinds = List.copyOf(kinds);
    }
}
