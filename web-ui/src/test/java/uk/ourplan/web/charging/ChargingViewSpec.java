package uk.ourplan.web.charging;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.language.charging.ChargingNote.FeeRefunded;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.web.fake.FakeCharging;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class ChargingViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeCharging charging;

    @BeforeEach
    void nothingSaid() {
        charging.notes.clear();
        charging.careHome = false;
    }

    private void opened() {
        go("plans/" + FakeCore.PLAN + "/charging");
        settle();
        find(Details.class).all().forEach(each -> each.setOpened(true));
    }

    @Test
    @Tag("FINANCE-09")
    void each_part_of_the_fee_stands_with_its_instalments_and_whether_it_was_told() {
        opened();

        assertThat(screen())
                .contains(
                        "£99.50, told on",
                        "£300.00 (48 of £5.77, 4 of £5.76), not told yet",
                        "Nothing is referred before the person was told");
    }

    @Test
    @Tag("FINANCE-09")
    void that_the_person_was_told_is_put_on_record_without_typing_the_amounts() {
        opened();

        test(labelled(TextField.class, "Who was told")).setValue("Maureen");
        test(labelled(Button.class, "Record that they were told")).click();
        settle();

        assertThat(charging.notes)
                .singleElement()
                .isInstanceOfSatisfying(
                        FeeTold.class, said -> assertThat(said.to()).isEqualTo("Maureen"));
    }

    @Test
    @Tag("FINANCE-08")
    void a_fee_that_ended_early_says_what_is_to_be_paid_back_and_finance_records_it() {
        opened();
        assertThat(screen()).contains("£100.00 is paid back", "Part of the fee is to be paid back");

        test(labelled(Button.class, "Record what was paid back")).click();
        settle();

        assertThat(charging.notes).singleElement().isInstanceOf(FeeRefunded.class);
    }

    @Test
    @Tag("FINANCE-04")
    @Tag("FINANCE-05")
    void what_may_never_be_charged_for_says_so_and_has_no_form() {
        opened();

        assertThat(screen())
                .contains("Free: after-care under section 117", "Income floor not checked", "Set the charge for S1")
                .doesNotContain("Set the charge for S2");
    }

    @Test
    @Tag("SELF-03")
    void the_six_grounds_are_asked_only_where_somebody_pays_for_a_care_home() {
        opened();
        assertThat(screen()).doesNotContain("Record the decision");

        charging.careHome = true;
        opened();

        assertThat(screen()).contains("There is no duty to arrange it", "The six grounds", "Record the decision");
    }
}
