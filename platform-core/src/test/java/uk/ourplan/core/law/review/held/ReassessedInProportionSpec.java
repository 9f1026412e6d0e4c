package uk.ourplan.core.law.review.held;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.review.ARevisionMayOpen;
import uk.ourplan.core.law.review.Opening;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.Reassessing;
import uk.ourplan.language.review.ReassessmentScale;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.language.review.WhatChanged;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReassessedInProportionSpec {

    private static final List<String> NO_CARER = List.of();
    private static final List<String> LURDES = List.of("Lurdes");
    private static final ChangeFound FELL = new ChangeFound(
            "Needs less help with the stairs", ChangeKind.NEED, ChangeGrade.MINOR, TODAY, null, null, null);
    private static final ChangeFound ROSE = new ChangeFound(
            "Needs help at night too", ChangeKind.NEED, ChangeGrade.SIGNIFICANT, TODAY, null, null, null);
    private static final ChangeFound MOVED = new ChangeFound(
            "Moved next door", ChangeKind.CIRCUMSTANCES, ChangeGrade.MINOR, TODAY, false, "Same rooms", null);

    @Test
    @Tag("NEED-15")
    void a_need_that_fell_and_one_that_rose_are_both_reassessed_and_it_is_said_how_far() {
        assertThat(says(FELL, null, NO_CARER)).containsExactly("NEED-15 blocks at reassessing.scale");
        assertThat(says(ROSE, null, NO_CARER)).containsExactly("NEED-15 blocks at reassessing.scale");
    }

    @Test
    @Tag("NEED-15")
    void circumstances_that_change_without_a_need_ask_for_no_reassessment_by_this_rule() {
        assertThat(says(MOVED, null, NO_CARER)).isEmpty();
    }

    @Test
    @Tag("NEED-15")
    void a_light_reassessment_without_a_reason_is_refused() {
        assertThat(says(FELL, new Reassessing(ReassessmentScale.LIGHT, " ", null, null), NO_CARER))
                .containsExactly("NEED-15 blocks at reassessing.scale_reason");
        assertThat(says(FELL, light(null, null), NO_CARER)).isEmpty();
    }

    @Test
    @Tag("NEED-15")
    void the_plan_is_not_revised_for_a_changed_need_before_the_reassessment_is_complete() {
        assertThat(whyNotRevised(FELL, false)).containsExactly("REVISE-01");
        assertThat(whyNotRevised(FELL, true)).isEmpty();
    }

    @Test
    @Tag("NEED-16")
    void with_a_carer_it_is_asked_whether_their_needs_are_assessed_again_and_why() {
        assertThat(says(FELL, light(null, null), LURDES)).containsExactly("NEED-16 prompts at reassessing.carer");
        assertThat(says(FELL, light(true, null), LURDES))
                .containsExactly("NEED-16 prompts at reassessing.carer_reason");
        assertThat(says(FELL, light(false, "She was assessed in May"), LURDES)).isEmpty();
    }

    @Test
    @Tag("NEED-16")
    void without_a_carer_or_a_reassessment_nobody_asks_about_the_carer() {
        assertThat(says(FELL, light(null, null), NO_CARER)).isEmpty();
        assertThat(says(MOVED, null, LURDES)).isEmpty();
    }

    private static Reassessing light(@Nullable Boolean carer, @Nullable String why) {
        return new Reassessing(ReassessmentScale.LIGHT, "Only the stairs", carer, why);
    }

    private static List<String> says(ChangeFound change, @Nullable Reassessing how, List<String> carers) {
        OnTheDesk plan = aCompletePlan();
        ReviewOnDesk desk = new ReviewOnDesk(
                ReviewType.ROUTINE,
                plan.desk(),
                List.of(new WhatChanged(false, List.of(change), true, false, false, null, false, null, how)),
                null,
                carers,
                List.of(),
                null,
                "Helena");
        return ReviewCheck.of(desk, plan.policy()).stream()
                .filter(lack -> lack.rule().startsWith("NEED-"))
                .map(lack -> lack.rule() + " " + lack.weight().name().toLowerCase(Locale.ROOT) + " at " + lack.field())
                .toList();
    }

    private static List<String> whyNotRevised(ChangeFound change, boolean reassessed) {
        Opening opening = new Opening(
                RevisionKind.FORMAL,
                List.of(change),
                true,
                false,
                false,
                null,
                null,
                reassessed ? TODAY : TODAY.minusDays(40),
                reassessed ? TODAY : TODAY.minusDays(40),
                true,
                "Needs less help",
                null,
                null);
        return ARevisionMayOpen.whyNot(opening, aCompletePlan().policy()).stream()
                .map(reason -> reason.rule())
                .toList();
    }
}
