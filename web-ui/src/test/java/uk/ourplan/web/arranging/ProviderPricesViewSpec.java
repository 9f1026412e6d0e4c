package uk.ourplan.web.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import uk.ourplan.api.arranging.NewOffer;
import uk.ourplan.kit.piece.PoundsField;
import uk.ourplan.language.plan.Unit;
import uk.ourplan.web.fake.FakeArranging;
import uk.ourplan.web.fake.OnTheFakeCore;

class ProviderPricesViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeArranging arranging;

    @BeforeEach
    void begun() {
        arranging.reset();
    }

    @Test
    @WithMockUser(roles = "purchasing_officer")
    void what_providers_offer_is_listed_with_its_price_and_whom_commissioning_has_stopped_and_searched() {
        go("providers/prices");
        settle();
        assertThat(screen())
                .containsSubsequence(
                        "2 prices", "Acorn Care", "Home care", "Moor and Dales", "£24.50 for one hour", "Yes")
                .containsSubsequence("Beck Sitters", "Commissioning has stopped new arrangements")
                .doesNotContain("Put the price on record");

        test(labelled(TextField.class, "Provider, or what is offered")).setValue("sitting");
        test(labelled(Button.class, "Search")).click();
        settle();

        assertThat(arranging.sought).containsExactly("null/null", "sitting/null");
    }

    @Test
    @WithMockUser(roles = "commissioning_officer")
    @SuppressWarnings("unchecked") // the field's type is not kept at run time
    void commissioning_puts_a_price_on_record_in_pounds() {
        go("providers/prices");
        settle();
        test(labelled(TextField.class, "Name, as it stands on plans")).setValue("Acorn Care");
        test(labelled(TextField.class, "What they offer")).setValue("Home care");
        test(labelled(TextField.class, "Where they offer it")).setValue("Coast");
        ((Select<Unit>) labelled(Select.class, "For one")).setValue(Unit.HOUR);
        test(amount("Price")).setValue("24.505");
        test(labelled(Button.class, "Put the price on record")).click();
        settle();
        assertThat(arranging.added).isEmpty();

        test(amount("Price")).setValue("£24.50");
        test(labelled(Button.class, "Put the price on record")).click();
        settle();

        assertThat(arranging.added).singleElement().satisfies(kept -> {
            assertThat(kept.provider()).isEqualTo("Acorn Care");
            assertThat(kept.unit()).isEqualTo(Unit.HOUR);
            assertThat(kept.pence()).isEqualTo(2_450L);
        });
        assertThat(arranging.added).extracting(NewOffer::cqcLocation).containsOnlyNulls();
        assertThat(screen()).contains("The price of Acorn Care is on record.");
    }

    private TextField amount(String label) {
        return labelled(PoundsField.class, label)
                .getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
