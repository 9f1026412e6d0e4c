package uk.ourplan.kit.ask;

/** A place that keeps what is typed in it by itself, with more than the words: the revision, the key, the list. */
public interface KeepsItself {}
