package uk.ourplan.api.person;

/**
 * What is looked for: part of a name (typing mistakes are forgiven), a date of birth (1945-03-09, 9/3/1945 or 9 March
 * 1945), an NHS number with or without spaces, or a record number. It travels in the body, never in an address.
 *
 * @param text what was typed; blank finds everybody, latest opened first
 * @param page which page, from 0
 * @param size 1 to 100
 */
public record PersonSearch(String text, int page, int size) {}
