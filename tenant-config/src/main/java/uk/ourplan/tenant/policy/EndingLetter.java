package uk.ourplan.tenant.policy;

/** The council's own words around the items of the letter that confirms an ending. */
public record EndingLetter(String letterhead, String opening, String closing) {}
