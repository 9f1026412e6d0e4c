package uk.ourplan.api.policy;

/** Lays a worked example aside. */
public record ExampleLaidAside(int revision, String reason) {}
