package uk.ourplan.tenant.policy;

/** The inbox to which one team's submissions to panel go (AUTH-09). */
public record PanelInbox(String team, String inbox) {}
