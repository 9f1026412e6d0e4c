package uk.ourplan.api.authorising;

/**
 * One who sat on the panel for this plan.
 *
 * @param specialist whether they have the expertise of the specialist who assessed the person (AUTH-10)
 * @param didTheAssessment whether they are that specialist
 */
public record PanelMember(String name, boolean specialist, boolean didTheAssessment) {}
