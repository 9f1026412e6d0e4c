package uk.ourplan.api.guidance;

/** One thing about the council's guidance that an administrator is to see to, and the setting in which it is mended. */
public record GuidanceGap(String setting, String says) {}
