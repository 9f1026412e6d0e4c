package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeNotes;
import uk.ourplan.web.fake.FakeOriginals;
import uk.ourplan.web.fake.OnTheFakeCore;

class NotesAndQualityViewSpec extends OnTheFakeCore {

    private static final String ADDRESS = "plans/" + FakeCore.PLAN + "/notes";

    @Autowired
    private FakeNotes notes;

    @Autowired
    private FakeOriginals originals;

    @BeforeEach
    void nothing_is_logged() {
        notes.records.clear();
        notes.answers.clear();
        notes.steps.clear();
    }

    @Test
    void the_days_the_older_template_and_the_jargon_are_told() {
        go(ADDRESS);

        assertThat(screen())
                .contains("Notes and quality of the plan of Mo Tattersby")
                .contains("Days from the talk to the draft: 7 of 5")
                .contains("Begun on version 1 of the council’s template; version 2 is in force.".replace('’', '\''))
                .contains("“social interaction” stands in My needs");
    }

    @Test
    void the_checklist_is_put_on_record_without_what_follows_from_the_plan() {
        go(ADDRESS);

        test(labelled(Button.class, "Put the answers on record")).click();
        settle();

        assertThat(notes.answers)
                .singleElement()
                .satisfies(one -> assertThat(one.answers()).doesNotContainKey("all_needs"));
    }

    @Test
    void guidance_is_fetched_only_when_somebody_unfolds_it() {
        go("plans/" + FakeCore.PLAN + "/risks");
        assertThat(notes.steps).isEmpty();

        find(Details.class).all().stream()
                .filter(one -> "Guidance, tools and services".equals(one.getSummaryText()))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        settle();

        assertThat(notes.steps).containsExactly("risk", "concern", "deprivation");
        assertThat(screen())
                .contains("Ours on risk")
                .contains("Due to be looked at again")
                .contains("Old price");
    }

    @Test
    void a_plan_in_another_form_is_filed_or_its_place_is_noted() {
        originals.filed = null;
        go(ADDRESS);
        assertThat(screen())
                .contains("The plan in another form")
                .contains("None is filed.")
                .contains("This council files text, pictures, at most 5 MB.");

        originals.filed = new byte[] {1};
        go(ADDRESS);
        assertThat(screen()).contains("Filed on 20 Nov 2026 by Helena Marsh", "It goes with every copy of the plan.");
    }
}
