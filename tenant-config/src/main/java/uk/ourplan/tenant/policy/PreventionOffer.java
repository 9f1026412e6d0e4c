package uk.ourplan.tenant.policy;

/**
 * A service that prevents, reduces or delays needs.
 *
 * @param runBy council, community or partner
 * @param route how to get to it
 */
public record PreventionOffer(String name, String runBy, String offers, String route, String contact, String charge) {}
