package uk.ourplan.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.person.PersonSearch;
import uk.ourplan.api.person.TransitionPlan;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class PeopleViewSpec extends OnTheFakeCore {

    @Test
    void people_are_found_by_what_was_typed() {
        go("people");

        test(labelled(TextField.class, "Name, date of birth, NHS number or record number"))
                .setValue("tatersby");
        test(labelled(Button.class, "Find")).click();
        settle();

        assertThat(core.searches).last().isEqualTo(new PersonSearch("tatersby", 0, 25));
        assertThat(screen()).contains("Tattersby, Maureen Ivy").contains("999 910 6404");
    }

    @Test
    void a_search_from_anywhere_asks_once_and_shows_everybody_once() {
        go("");
        core.searches.clear();

        PeopleNavigation.search((Component) getCurrentView(), "tatersby");
        settle();

        assertThat(core.searches).containsExactly(new PersonSearch("tatersby", 0, 25));
        assertThat(screen()).containsOnlyOnce("Tattersby, Maureen Ivy");
    }

    @Test
    void looking_twice_at_once_shows_everybody_once() {
        go("people");

        PeopleNavigation.search((Component) getCurrentView(), "tatersby");
        PeopleNavigation.search((Component) getCurrentView(), "tatersby");
        settle();

        assertThat(core.searches).endsWith(new PersonSearch("tatersby", 0, 25), new PersonSearch("tatersby", 0, 25));
        assertThat(screen()).containsOnlyOnce("Tattersby, Maureen Ivy");
    }

    /** TRANSITION-01 to TRANSITION-06. */
    @Test
    void the_record_of_somebody_between_16_and_25_tells_the_plan_of_each_stage_and_what_is_open() {
        LocalDate on = LocalDate.of(2026, 11, 20);
        core.transition = new TransitionPlan(
                PlanKind.YOUNG_PERSONS_PLAN,
                "Young person's plan",
                false,
                List.of(new TransitionPlan.Stage(18, LocalDate.of(2027, 2, 14), "Care and support plan")),
                LocalDate.of(2025, 2, 14),
                LocalDate.of(2030, 2, 13),
                List.of(new Reason("TRIGGER-07", "A disabled young person has one.", null, Effect.REQUIRES)),
                List.of(new Finding(
                        "TRANSITION-01",
                        null,
                        Weight.PROMPTS,
                        null,
                        "Which team leads from now on is not said.",
                        "Agree on it.",
                        new Reason("TRANSITION-01", "Which team leads.", null, Effect.PROMPTS),
                        null,
                        "transition.lead",
                        List.of(),
                        on,
                        PartName.AT_PRESENT)),
                on);

        go("people/" + FakeCore.PERSON);

        assertThat(screen())
                .contains("From 16 to 25", "Young person's plan", "It is not there yet.", "At 18, from 14 Feb 2027")
                .contains("Entitled from 14 Feb 2025 to 13 Feb 2030", "Which team leads from now on is not said.")
                .contains("TRANSITION-01");
    }

    @Test
    void more_people_come_page_by_page() {
        go("people");

        test(labelled(Button.class, "Show more people")).click();
        settle();

        assertThat(core.searches).last().isEqualTo(new PersonSearch("", 1, 25));
    }

    @Test
    void nobody_found_says_what_to_try() {
        core.empty = true;

        go("people");

        assertThat(screen()).contains("Nobody was found.").contains("Try fewer letters");
    }

    @Test
    void no_address_tells_anything_about_a_person() {
        go("people");
        assertThat(addresses()).isNotEmpty().allSatisfy(PeopleViewSpec::tellsNothing);

        for (String page : new String[] {"", "/around", "/assessments", "/plans", "/record"}) {
            go("people/" + FakeCore.PERSON + page);
            assertThat(addresses()).isNotEmpty().allSatisfy(PeopleViewSpec::tellsNothing);
        }
    }

    private static void tellsNothing(String address) {
        assertThat(address.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("tattersby", "maureen", "204417", "9999106404", "1945");
    }

    @Test
    void a_record_opens_with_who_the_person_is() {
        go("people/" + FakeCore.PERSON);

        assertThat(screen())
                .contains("Mo’s record")
                .contains("9 Mar 1945 (81 years)")
                .contains("How to communicate with me");
    }

    @Test
    void an_assessment_says_whether_needs_are_eligible_and_why() {
        go("people/" + FakeCore.PERSON + "/assessments/" + FakeCore.ASSESSMENT);

        assertThat(screen())
                .contains("Assessment of 22 Oct 2026")
                .contains("3 outcomes cannot be achieved.")
                .contains("Why?")
                .contains("Care Act 2014 s.25")
                .contains("agree.assumed_agreement_days")
                .contains("As the rules stand on 20 November 2026.");
        assertThat(screen()).contains("Managing and maintaining nutrition", "Caring for a child");
    }

    @Test
    void a_plan_is_started_once_however_often_it_is_pressed() {
        core.empty = true;
        go("people/" + FakeCore.PERSON + "/plans");
        settle();

        core.latency.fail(FakeCore.refusal(503, new byte[0]));
        test(labelled(Button.class, "Start a plan")).click();
        settle();
        core.latency.fail(null);
        test(labelled(Button.class, "Start a plan")).click();
        settle();

        assertThat(core.keys).hasSize(2);
        assertThat(core.keys.getFirst()).isEqualTo(core.keys.getLast());
        assertThat(screen()).contains("Mo’s plan");
    }

    @Test
    void what_stands_in_the_way_of_a_start_is_said_beside_the_button_with_its_reason() {
        core.empty = true;
        core.startRefused = List.of(new Reason(
                "TRIGGER-02", "Whether these needs are eligible is not determined: nutrition.", null, Effect.FORBIDS));

        go("people/" + FakeCore.PERSON + "/plans");
        settle();

        assertThat(screen()).contains("In the way of starting a plan", "not determined: nutrition", "TRIGGER-02");
        assertThat(labelled(Button.class, "Start a plan").isEnabled()).isFalse();
    }
}
