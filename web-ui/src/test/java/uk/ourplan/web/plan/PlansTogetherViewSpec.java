package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import org.junit.jupiter.api.Test;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class PlansTogetherViewSpec extends OnTheFakeCore {

    /** COMBINE-06, COMBINE-07, COMBINE-08, CARER-04. */
    @Test
    void beside_the_other_plans_stand_those_made_together_each_with_its_check_and_the_letters() {
        go("plans/" + FakeCore.PLAN + "/other-plans");
        opened("Plans made together with this one");
        opened("Letters to those asked to co-operate");

        assertThat(screen())
                .contains("Denise: ", "2 things stop it.", "Nothing stops it.", "A meeting about these plans")
                .contains("they do not say it alike", "“Respite” relieves Denise and does not stand on Denise’s plan.")
                .contains("There is no request that names somebody.");
        assertThat(addresses())
                .contains("/documents/plans/" + FakeCore.PLAN + "/joint/person")
                .contains("/documents/plans/" + FakeCore.PLAN + "/joint/P1");
    }

    private void opened(String fold) {
        find(Details.class).all().stream()
                .filter(one -> fold.equals(one.getSummaryText()))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        settle();
    }
}
