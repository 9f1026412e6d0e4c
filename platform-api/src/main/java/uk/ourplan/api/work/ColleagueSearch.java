package uk.ourplan.api.work;

/**
 * Looks for colleagues.
 *
 * @param text part of a name; blank for everybody
 */
public record ColleagueSearch(String text, int page, int size) {}
