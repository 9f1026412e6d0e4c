package uk.ourplan.api.plan;

import uk.ourplan.language.plan.SectionName;

/** Why a plan was returned, tied to the section that it is about. */
public record ReturnReason(SectionName section, String says) {}
