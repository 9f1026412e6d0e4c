package uk.ourplan.api.authorising;

import org.jspecify.annotations.Nullable;

/**
 * One who sat on the panel for this plan.
 *
 * @param specialist whether they have the expertise of the specialist who assessed the person (AUTH-10)
 * @param didTheAssessment whether they are that specialist
 * @param trained whether training for panels is on record for them; nobody is kept out for want of it, and it is counted (AUTH-08)
 * @param level the role of the council's ladder that they hold; asked for where the panel authorises, and then it covers the cost
 */
public record PanelMember(
        String name,
        boolean specialist,
        boolean didTheAssessment,
        @Nullable Boolean trained,
        @Nullable String level) {}
