package uk.ourplan.core.law.review.held;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.review.Carried;
import uk.ourplan.language.review.ReviewSection;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.language.review.RisksLookedAt;
import uk.ourplan.language.review.WhatChanged;
import uk.ourplan.language.review.WhatComesNext;
import uk.ourplan.language.review.WhatWasMet;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("NEED-16")
class CarriedToReassessmentSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final WhatWasMet MET = said(WhatWasMet.class, """
            {"needs": [{"need": "N1", "met": "met", "note": " Uses the frame on the stairs "}, {"need": "N2", "met": "met"}]}""");
    private static final RisksLookedAt RISKS = said(RisksLookedAt.class, """
            {"risks": [{"risk": "R1", "how": "A second worker"}], "new_risks": "A fall at night"}""");
    private static final WhatComesNext NEXT = said(WhatComesNext.class, """
            {"actions": ["reassess"], "person_view": "Suits me", "carer_view": "", "wellbeing_effect": "Sleeps badly"}""");

    @Test
    void a_mobility_note_of_the_review_stands_in_the_reassessment_marked_with_where_it_is_from() {
        assertThat(carried(MET, NEXT))
                .first()
                .hasToString("Carried[id=F1, field=NEED, of=N1, says=Uses the frame on the stairs, from=WHAT_WAS_MET]");
    }

    @Test
    void each_answer_is_carried_once_in_the_order_of_the_visit_and_what_is_blank_is_not() {
        assertThat(carried(NEXT, RISKS, MET))
                .extracting(one -> one.id() + " " + one.field().code() + " " + one.says())
                .containsExactly(
                        "F1 need Uses the frame on the stairs",
                        "F2 risk A second worker",
                        "F3 risk A fall at night",
                        "F4 wellbeing Sleeps badly",
                        "F5 persons_view Suits me");
    }

    @Test
    void where_no_reassessment_follows_nothing_is_carried() {
        WhatComesNext other =
                said(WhatComesNext.class, "{\"actions\": [\"no_change\"], \"person_view\": \"Suits me\"}");

        assertThat(carried(MET, other)).isEmpty();
        assertThat(carried(MET, other, changed("circumstances", "minor", "false")))
                .isEmpty();
    }

    @Test
    void a_changed_need_is_reassessed_and_so_is_what_the_reviewer_chose() {
        assertThat(carried(changed("need", "minor", "false")))
                .extracting(Carried::says)
                .containsExactly("She cannot be left at night");
        assertThat(carried(changed("circumstances", "minor", "true"))).hasSize(1);
    }

    private static WhatChanged changed(String kind, String grade, String reassess) {
        return said(WhatChanged.class, """
                {"changes": [{"says": "She cannot be left at night", "kind": "%s", "grade": "%s", "reassess": %s}]}""".formatted(kind, grade, reassess));
    }

    private static List<Carried> carried(ReviewSection... sections) {
        OnTheDesk plan = aCompletePlan();
        return CarriedToReassessment.of(
                new ReviewOnDesk(
                        ReviewType.ROUTINE,
                        plan.desk(),
                        Arrays.asList(sections),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        "Helena Marsh"),
                plan.policy());
    }

    private static <S extends ReviewSection> S said(Class<S> type, String json) {
        return JSON.readValue(json, type);
    }
}
