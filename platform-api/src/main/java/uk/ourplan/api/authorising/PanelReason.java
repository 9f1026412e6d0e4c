package uk.ourplan.api.authorising;

import uk.ourplan.language.plan.SectionName;

/** Why the panel says what it says, tied to the section that it is about. */
public record PanelReason(SectionName section, ReasonAbout about, String says) {}
