package uk.ourplan.tenant.policy;

import uk.ourplan.language.law.Step;

/** An item that the council wants on every plan beyond the national list, and the step from which it is required. */
public record ExtraElement(String code, String text, Step fromStep) {}
