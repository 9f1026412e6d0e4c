package uk.ourplan.tenant.policy;

/**
 * A service or group on the council's list, in words for whoever chooses.
 *
 * @param reach how to reach it, in one line
 * @param cost what it costs, or that there is no price on the list
 */
public record LocalService(String name, String offers, String reach, String cost) {}
