package uk.ourplan.api.pack;

/** Whether the policy is to be shared from now on, and why. */
public record SharingDecided(boolean shared, String reason) {}
