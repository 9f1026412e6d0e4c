package uk.ourplan.tenant.policy;

/** The form with which people of one client group go to panel (AUTH-09). */
public record PanelForm(String clientGroup, String form) {}
