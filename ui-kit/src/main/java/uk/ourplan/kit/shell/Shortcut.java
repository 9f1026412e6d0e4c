package uk.ourplan.kit.shell;

/** A key and what it does, for those who ask with {@code ?}. */
public record Shortcut(String keys, String does) {}
