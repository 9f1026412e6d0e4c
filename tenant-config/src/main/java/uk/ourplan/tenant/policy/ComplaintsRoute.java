package uk.ourplan.tenant.policy;

/** What everybody is told about the right to complain, and whom to contact. */
public record ComplaintsRoute(String says, String contact) {}
