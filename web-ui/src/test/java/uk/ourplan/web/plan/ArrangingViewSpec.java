package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.api.arranging.WhatIsAsked.Answer;
import uk.ourplan.api.change.Change;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.web.fake.FakeArranging;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class ArrangingViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeArranging arranging;

    @BeforeEach
    void opened() {
        arranging.reset();
        go("plans/" + FakeCore.PLAN + "/arranging");
        settle();
        find(Details.class).all().forEach(each -> each.setOpened(true));
    }

    @Test
    @Tag("ARRANGE-03")
    void a_referral_shows_its_rating_with_the_computed_one_and_that_its_search_is_late() {
        assertThat(screen())
                .containsSubsequence("What the council arranges", "S1, Home care in the morning", "S2", "Not referred")
                .containsSubsequence("Referral A1", "Purchasing North", "This week", "Alone at night", "medium")
                .contains("Late since 15 Nov 2026");
    }

    @Test
    @Tag("ARRANGE-06")
    void a_provider_that_the_council_knows_is_chosen_for_a_line_and_one_who_is_stopped_is_not_offered() {
        test(labelled(Button.class, "Search providers for S1")).click();
        settle();
        assertThat(screen()).contains("Acorn Care, Home care, Moor and Dales: £24.50 for one hour");
        assertThat(find(Button.class).all())
                .filteredOn(button -> "Choose".equals(button.getText()))
                .hasSize(1);

        test(labelled(Button.class, "Choose")).click();
        settle();

        assertThat(arranging.chosen).singleElement().satisfies(sent -> {
            assertThat(sent.line()).isEqualTo("S1");
            assertThat(sent.offer()).isEqualTo(new java.util.UUID(0, 1));
            assertThat(sent.inArea()).isTrue();
        });
    }

    @Test
    @Tag("ARRANGE-02")
    @SuppressWarnings("unchecked") // the field's type is not kept at run time
    void what_is_not_referred_is_referred_with_the_answers_to_the_council_s_questions() {
        test(labelled(Select.class, "Area")).selectItem("Moor and Dales");
        Select<Answer> question = find(Select.class).all().stream()
                .filter(select -> "What happens without it?".equals(select.getLabel()))
                .reduce((first, last) -> last)
                .orElseThrow();
        question.setValue(question.getListDataView().getItem(0));
        test(labelled(Button.class, "Refer")).click();
        settle();

        assertThat(arranging.referrals).singleElement().satisfies(sent -> {
            assertThat(sent.what()).isEqualTo(ReferredFor.PLAN);
            assertThat(sent.lines()).containsExactly("S2");
            assertThat(sent.answers()).containsEntry("harm", "serious");
        });
    }

    @Test
    @Tag("ARRANGE-04")
    void that_no_service_can_be_found_is_put_on_record() {
        test(labelled(TextArea.class, "Why none is found")).setValue("No agency has a round there");
        test(labelled(Button.class, "Record the wait of A1")).click();
        settle();

        assertThat(arranging.notes).singleElement().isInstanceOfSatisfying(Waits.class, told -> {
            assertThat(told.referral()).isEqualTo("A1");
            assertThat(told.cause()).isEqualTo("No agency has a round there");
            assertThat(told.on()).isEqualTo("2026-11-20");
        });
    }

    @Test
    @Tag("ARRANGE-06")
    void what_is_found_begins_as_the_plan_says_it_so_that_only_a_difference_is_typed() {
        test(labelled(TextField.class, "When")).setValue("Half past ten");
        test(labelled(Button.class, "Record what is found for S1")).click();
        settle();

        assertThat(arranging.notes).singleElement().isInstanceOfSatisfying(Arranged.class, found -> {
            assertThat(found.provider()).isEqualTo("Beckwater Home Care");
            assertThat(found.timetable()).isEqualTo("Half past ten");
            assertThat(found.pence()).isEqualTo(9000);
        });
    }

    @Test
    void what_somebody_writes_about_a_referral_stays_when_a_colleague_records_something_meanwhile() {
        test(labelled(TextArea.class, "What else the team has to know")).setValue("The gate code changed.");

        core.news.tryEmitNext(new Change("7", "arranging_changed", FakeCore.PLAN, Instant.EPOCH));
        settle();

        assertThat(labelled(TextArea.class, "What else the team has to know").getValue())
                .isEqualTo("The gate code changed.");
        assertThat(screen()).contains("What you are writing stays");

        test(labelled(Button.class, "Show the changes")).click();
        settle();

        assertThat(screen()).doesNotContain("What you are writing stays");
        assertThat(labelled(TextArea.class, "What else the team has to know").getValue())
                .isEqualTo("The gate code changed.");
    }

    @Test
    void a_page_on_which_nobody_writes_is_read_again_at_once() {
        go("plans/" + FakeCore.PLAN + "/arranging");
        settle();
        int asked = arranging.asked;

        core.news.tryEmitNext(new Change("7", "arranging_changed", FakeCore.PLAN, Instant.EPOCH));
        settle();

        assertThat(arranging.asked).isGreaterThan(asked);
        assertThat(screen()).doesNotContain("What you are writing stays");
    }
}
