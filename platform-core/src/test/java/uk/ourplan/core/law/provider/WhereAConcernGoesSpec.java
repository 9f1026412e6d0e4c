package uk.ourplan.core.law.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.provider.AConcern.about;
import static uk.ourplan.core.law.provider.AConcern.desk;
import static uk.ourplan.core.law.provider.AConcern.policy;
import static uk.ourplan.core.law.provider.AConcern.service;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.provider.WhereAConcernGoes.Way;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Service;
import uk.ourplan.language.concern.ConcernRoute;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.PartnerType;
import uk.ourplan.language.concern.ServiceType;
import uk.ourplan.language.law.Weight;
import uk.ourplan.tenant.policy.CouncilPolicy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhereAConcernGoesSpec {

    private final CouncilPolicy policy = policy(Map.of(
            "provider.partner_routes",
            List.of(Map.of("partner", "housing", "route", Map.of("name", "Housing standards")))));

    private ConcernRoute route(Service service) {
        return WhereAConcernGoes.of(desk(service(service)), policy).route();
    }

    @Test
    @Tag("PROVIDER-04")
    void regulated_home_care_that_the_council_commissions_goes_to_commissioning_even_outside_the_area() {
        assertThat(route(service(ServiceType.HOME_CARE, true, true, false, false, false, false, null)))
                .isEqualTo(ConcernRoute.COMMISSIONING_REGULATED);
    }

    @Test
    @Tag("PROVIDER-04")
    void a_nursing_home_in_the_area_that_takes_self_funders_goes_to_commissioning() {
        assertThat(route(service(ServiceType.NURSING_HOME, true, false, false, true, false, true, null)))
                .isEqualTo(ConcernRoute.COMMISSIONING_REGULATED);
    }

    @Test
    @Tag("PROVIDER-04")
    void home_care_outside_the_area_that_the_council_does_not_commission_goes_to_the_host_council_and_the_regulator() {
        Way way = WhereAConcernGoes.of(
                desk(service(service(ServiceType.HOME_CARE, true, false, false, false, true, false, null))), policy);

        assertThat(way.route()).isEqualTo(ConcernRoute.OUTSIDE_AREA);
        assertThat(way.to()).contains("council of the area", "Care Quality Commission");
    }

    @Test
    @Tag("PROVIDER-04")
    void reablement_that_the_council_provides_goes_to_commissioning() {
        assertThat(route(service(ServiceType.REABLEMENT, true, false, true, true, false, false, null)))
                .isEqualTo(ConcernRoute.COMMISSIONING_REGULATED);
    }

    @Test
    @Tag("PROVIDER-04")
    void regulated_care_in_a_residential_college_that_the_council_commissions_goes_to_commissioning() {
        assertThat(route(service(ServiceType.RESIDENTIAL_COLLEGE, true, true, false, false, false, false, null)))
                .isEqualTo(ConcernRoute.COMMISSIONING_REGULATED);
    }

    @Test
    @Tag("PROVIDER-04")
    void a_care_home_in_the_area_used_only_by_direct_payment_holders_goes_to_commissioning() {
        assertThat(route(service(ServiceType.CARE_HOME, true, false, false, true, true, false, null)))
                .isEqualTo(ConcernRoute.COMMISSIONING_REGULATED);
    }

    @Test
    @Tag("PROVIDER-04")
    void a_lunch_club_that_the_council_commissions_goes_to_commissioning() {
        assertThat(route(service(ServiceType.VOLUNTARY_OR_CHARITY, false, true, false, true, false, false, null)))
                .isEqualTo(ConcernRoute.COMMISSIONING_UNREGULATED);
    }

    @Test
    @Tag("PROVIDER-04")
    void a_charity_s_lunch_club_is_asked_about_and_stays_open_until_somebody_says_where_it_goes() {
        Service club = service(ServiceType.VOLUNTARY_OR_CHARITY, false, false, false, true, false, true, null);

        assertThat(route(club)).isEqualTo(ConcernRoute.ASK);
        assertThat(ConcernCheck.inTheWay(desk(service(club)), policy))
                .extracting(finding -> finding.rule())
                .contains("PROVIDER-04");
        assertThat(ConcernCheck.owed(desk(service(club)), policy))
                .extracting(ConcernTask::says)
                .anyMatch(says -> says.startsWith("Ask your line manager or commissioning"));
    }

    @Test
    @Tag("PROVIDER-04")
    void a_housing_association_s_service_goes_by_the_route_that_is_set_for_it() {
        Way way = WhereAConcernGoes.of(
                desk(service(service(
                        ServiceType.HOUSING_PREVENTION, false, false, false, true, false, false, PartnerType.HOUSING))),
                policy);

        assertThat(way.route()).isEqualTo(ConcernRoute.PARTNER);
        assertThat(way.to()).isEqualTo("Housing standards");
        assertThat(way.settings()).extracting(read -> read.key()).containsExactly("provider.partner_routes");
    }

    @Test
    @Tag("PROVIDER-04")
    void a_health_service_without_a_route_is_asked_about() {
        assertThat(route(service(
                        ServiceType.HEALTH_SERVICE, false, false, false, true, false, true, PartnerType.HEALTH)))
                .isEqualTo(ConcernRoute.ASK);
    }

    @Test
    @Tag("PROVIDER-04")
    void a_concern_about_a_personal_assistant_is_talked_through_first() {
        assertThat(WhereAConcernGoes.of(desk(about(ConcernSubject.PERSONAL_ASSISTANT)), policy)
                        .route())
                .isEqualTo(ConcernRoute.PERSONAL_ASSISTANT);
    }

    @Test
    @Tag("PROVIDER-05")
    void advocacy_without_personal_care_is_not_regulated() {
        assertThat(RegulatedService.isRegulated(
                        service(ServiceType.ADVOCACY, false, false, false, true, false, false, null)))
                .isFalse();
    }

    @Test
    @Tag("PROVIDER-05")
    void a_day_service_with_personal_care_is_regulated_and_a_warning_says_so_where_it_was_typed_otherwise() {
        Service day = new Service(
                ServiceType.DAY_SERVICE, true, false, null, true, false, true, null, null, null, null, null);

        assertThat(RegulatedService.isRegulated(day)).isTrue();
        assertThat(RegulatedService.lacking(desk(service(day))))
                .extracting(ConcernLack::weight)
                .containsExactly(Weight.WARNS);
    }

    @Test
    @Tag("PROVIDER-05")
    void a_health_service_is_not_regulated_for_this_list() {
        assertThat(RegulatedService.isRegulated(
                        service(ServiceType.HEALTH_SERVICE, false, false, false, true, false, false, null)))
                .isFalse();
    }

    @Test
    @Tag("PROVIDER-05")
    void the_registration_on_record_wins_over_the_answer_no_and_a_warning_says_so() {
        Service typedNo =
                new Service(ServiceType.OTHER, false, false, true, true, false, true, null, null, null, null, null);

        assertThat(RegulatedService.isRegulated(typedNo)).isTrue();
        assertThat(RegulatedService.lacking(desk(service(typedNo)))).hasSize(1);
    }

    @Test
    @Tag("PROVIDER-01")
    void a_lunch_club_a_library_club_and_an_organisation_in_no_directory_are_all_taken() {
        ConcernRecord club = about(ConcernSubject.SERVICE);

        assertThat(ReportingAConcern.missing(club)).isEmpty();
    }

    @Test
    @Tag("PROVIDER-01")
    void without_whose_service_it_is_it_is_refused() {
        ConcernRecord base = about(ConcernSubject.SERVICE);
        ConcernRecord blank = new ConcernRecord(
                base.subject(),
                base.organisation(),
                null,
                base.summary(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());

        assertThat(ReportingAConcern.missing(blank)).containsOnlyKeys("category");
    }
}
