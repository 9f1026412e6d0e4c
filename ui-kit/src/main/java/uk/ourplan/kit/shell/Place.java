package uk.ourplan.kit.shell;

/** A place that the navigation leads to. {@code path} is its address without a leading slash. */
public record Place(String label, String path) {}
