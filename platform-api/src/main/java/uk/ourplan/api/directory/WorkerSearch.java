package uk.ourplan.api.directory;

/**
 * Looks for workers of the council by name or e-mail address.
 *
 * @param text part of a name or of an address; blank for everybody
 * @param alsoThoseWhoLeft whether people who left are shown too
 */
public record WorkerSearch(String text, boolean alsoThoseWhoLeft, int page, int size) {}
