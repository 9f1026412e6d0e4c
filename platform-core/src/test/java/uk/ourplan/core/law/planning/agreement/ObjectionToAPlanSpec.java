package uk.ourplan.core.law.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.dispute.ComplaintCase;
import uk.ourplan.language.dispute.DisputeNote;
import uk.ourplan.language.dispute.DisputeNote.LevelDecided;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.DisputeNote.ToldToComplain;
import uk.ourplan.language.dispute.DisputeTopic;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.SectionName;

@Tag("AGREE-03")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ObjectionToAPlanSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final Opened OBJECTED = new Opened("D1", DAY, DisputeTopic.OTHER, "No carer in the evening", "She");
    private static final LevelDecided BY_THE_DIRECTOR = new LevelDecided("D1", DAY, "director", "Evening calls stay");
    private static final ToldToComplain TOLD =
            new ToldToComplain(ComplaintCase.PLAN_DECISION, DAY, "her", "in writing");

    private static OnTheDesk decided(DisputeNote... notes) {
        return aCompletePlan()
                .where("dispute.escalation_chain", List.of("team_manager", "director"))
                .standing(AgreementStatus.DECIDED_BY_COUNCIL)
                .disputing(notes);
    }

    @Test
    void an_objection_is_a_task_until_it_is_closed_and_the_plan_stays_a_draft() {
        OnTheDesk disputed = aCompletePlan().standing(AgreementStatus.DISPUTED);

        assertThat(disputed.owes("AGREE-03")).containsExactly("AGREE-03:objection");
        assertThat(disputed.stops()).containsExactly("AGREE-03 stops authorise");
        assertThat(aCompletePlan().standing(AgreementStatus.SIGNED).owes("AGREE-03"))
                .isEmpty();
    }

    @Test
    void a_revised_draft_that_is_agreed_closes_it() {
        OnTheDesk agreed = aCompletePlan().standing(AgreementStatus.SIGNED);

        assertThat(agreed.owes("AGREE-03")).isEmpty();
        assertThat(agreed.sentences("AGREE-03")).isEmpty();
    }

    @Test
    void the_council_decides_once_the_objection_was_decided_at_the_top_and_the_person_told_how_to_complain() {
        assertThat(decided(OBJECTED, BY_THE_DIRECTOR, TOLD).sentences("AGREE-03"))
                .isEmpty();
    }

    @Test
    void a_decision_that_was_not_taken_up_to_the_top_is_refused() {
        String says =
                "The council decided without agreement, and the objection was not decided at the top of its chain.";

        assertThat(decided(OBJECTED, TOLD).sentences("AGREE-03")).containsExactly(says);
        assertThat(decided(OBJECTED, new LevelDecided("D1", DAY, "team_manager", "Stays"), TOLD)
                        .sentences("AGREE-03"))
                .containsExactly(says);
        assertThat(decided(TOLD).stops()).contains("AGREE-03 stops authorise");
    }

    @Test
    void a_decision_of_which_nobody_told_that_it_can_be_complained_about_is_refused() {
        assertThat(decided(OBJECTED, BY_THE_DIRECTOR).sentences("AGREE-03"))
                .containsExactly("The council decided without agreement, and the person was not told how to complain.");
        assertThat(decided(
                                OBJECTED,
                                BY_THE_DIRECTOR,
                                new ToldToComplain(ComplaintCase.OPEN_DISPUTE, DAY, "her", "leaflet"))
                        .sentences("AGREE-03"))
                .isEmpty();
        assertThat(decided(OBJECTED, BY_THE_DIRECTOR)
                        .having(SectionName.NEEDS, "/disagreement", "{\"complaint_told\": \"2026-11-12\"}")
                        .sentences("AGREE-03"))
                .isEmpty();
    }
}
