package uk.ourplan.core.person.model;

import java.util.Map;
import java.util.Optional;

/** What belongs on a person's timeline, and the sentence for it. Views and every single edit do not: they are in the audit. */
public final class Happenings {

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("person_imported", "The record was taken in."),
            Map.entry("assessment_completed", "The assessment was completed."),
            Map.entry("plan_taken_in", "A plan under way was taken in."),
            Map.entry("plan_started", "A plan was started."),
            Map.entry("plan_presented", "The draft plan was presented."),
            Map.entry("plan_agreement_recorded", "What was asked, said and signed was put on record."),
            Map.entry("plan_submitted", "The plan was submitted for authorisation."),
            Map.entry("plan_returned", "The plan was returned with reasons."),
            Map.entry("plan_panel_recorded", "The panel spoke for the plan."),
            Map.entry("plan_supported", "A manager supported the plan."),
            Map.entry("plan_signed_off", "The plan was signed off."),
            Map.entry("plan_issued", "The final copy was issued."),
            Map.entry("person_how_to_speak_saved", "How to speak with the person was written anew."),
            Map.entry("person_people_around_saved", "The people around, or what was agreed about them, changed."),
            Map.entry("person_capacity_saved", "Capacity, decision by decision, was written anew."),
            Map.entry("help_with_a_decision_agreed", "Help with a decision was agreed."),
            Map.entry("person_in_advance_saved", "What was said in advance was written anew."),
            Map.entry("person_at_present_saved", "What is so at present was written anew."),
            Map.entry("person_taking_part_saved", "The steps about taking part were written anew."),
            Map.entry("revision_started", "The next version of the plan was begun."),
            Map.entry("plan_superseded", "A later version took the place of this one."),
            Map.entry("review_scheduled", "The next review was scheduled."));

    private Happenings() {}

    /** The sentence for the deed; empty for one that is not for the timeline. */
    public static Optional<String> sentence(String what) {
        return Optional.ofNullable(SENTENCES.get(what));
    }
}
