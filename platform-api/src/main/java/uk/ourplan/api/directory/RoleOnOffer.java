package uk.ourplan.api.directory;

/**
 * A role that an administrator can give.
 *
 * @param ladder whether it is one of the council's own authorising roles, named in its policy
 */
public record RoleOnOffer(String role, boolean ladder) {}
