package uk.ourplan.api.ending;

/** What somebody says for a decision of theirs. */
public record Said(String says) {}
