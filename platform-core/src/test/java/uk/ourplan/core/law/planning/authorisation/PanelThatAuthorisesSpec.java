package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.FundingLevel;

@Tag("AUTH-08")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PanelThatAuthorisesSpec {

    private static final List<FundingLevel> LADDER = List.of(
            new FundingLevel("team_manager", new Money(50_000), new Money(100_000)),
            new FundingLevel("service_manager", new Money(100_000), new Money(200_000)),
            new FundingLevel("director", null, null));
    private static final List<RoleStep> AUTHORISES = List.of(new RoleStep("panel", Action.AUTHORISES));

    @ParameterizedTest(name = "{0} a year and {1} once: each member holds {2} or above")
    @CsvSource({
        "2600000, 100000, team_manager",
        "2600001, 0, service_manager",
        "0, 100001, service_manager",
        "5200001, 0, director",
        ", 0, director",
        "0, , director"
    })
    void every_member_holds_the_lowest_level_that_covers_the_cost(
            @Nullable Long yearly, @Nullable Long once, String needed) {
        assertThat(PanelThatAuthorises.needs(AUTHORISES, pence(yearly), pence(once), LADDER))
                .contains(needed);
    }

    @ParameterizedTest(name = "{0} where {1} is needed: {2}")
    @CsvSource({
        "service_manager, service_manager, true",
        "director, service_manager, true",
        "team_manager, service_manager, false",
        "chair, service_manager, false",
        ", team_manager, false"
    })
    void a_higher_level_is_enough_and_a_lower_one_or_none_is_not(@Nullable String held, String needed, boolean enough) {
        assertThat(PanelThatAuthorises.isEnough(held, needed, LADDER)).isEqualTo(enough);
    }

    @Test
    void a_panel_that_only_recommends_needs_no_levels() {
        List<RoleStep> recommends =
                List.of(new RoleStep("panel", Action.RECOMMENDS), new RoleStep("director", Action.AUTHORISES));

        assertThat(PanelThatAuthorises.needs(recommends, pence(1L), pence(1L), LADDER))
                .isEmpty();
    }

    private static @Nullable Money pence(@Nullable Long pence) {
        return pence == null ? null : new Money(pence);
    }
}
