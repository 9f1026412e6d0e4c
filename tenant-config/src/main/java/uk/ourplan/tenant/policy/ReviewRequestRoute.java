package uk.ourplan.tenant.policy;

/** How anybody asks for a review before the planned date, as it is printed on plans and letters (SCHEDULE-16). */
public record ReviewRequestRoute(String says, String contact) {}
