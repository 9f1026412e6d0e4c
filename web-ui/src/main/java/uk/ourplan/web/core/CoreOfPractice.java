package uk.ourplan.web.core;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.budget.BudgetMethodsApi;
import uk.ourplan.api.charging.ChargingApi;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.concern.DisclosuresApi;
import uk.ourplan.api.delegating.DelegationsApi;
import uk.ourplan.api.delegating.GivenToMeApi;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.api.dispute.DisputesApi;
import uk.ourplan.api.ending.CasesApi;
import uk.ourplan.api.ending.EndingsApi;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.monitoring.MonitoringApi;
import uk.ourplan.api.notice.NoticesApi;
import uk.ourplan.api.person.AdviceApi;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.person.PersonsRecordApi;
import uk.ourplan.api.plan.AgreementApi;
import uk.ourplan.api.plan.DecisionsApi;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.KeepingApi;
import uk.ourplan.api.plan.OriginalApi;
import uk.ourplan.api.plan.PanelApi;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.plan.TimeMachineApi;
import uk.ourplan.api.report.ReportsApi;
import uk.ourplan.api.review.ReviewsApi;
import uk.ourplan.api.review.RevisionsApi;
import uk.ourplan.api.safeguarding.ProtectionApi;
import uk.ourplan.api.sharing.SharingApi;
import uk.ourplan.api.work.WorkApi;

/** The features of the core that practitioners and authorisers work with. */
@Configuration(proxyBeanMethods = false)
class CoreOfPractice {

    @Bean
    ConcernsApi concerns(HttpServiceProxyFactory core) {
        return core.createClient(ConcernsApi.class);
    }

    @Bean
    DisclosuresApi disclosures(HttpServiceProxyFactory core) {
        return core.createClient(DisclosuresApi.class);
    }

    @Bean
    PeopleApi people(HttpServiceProxyFactory core) {
        return core.createClient(PeopleApi.class);
    }

    @Bean
    PersonsRecordApi personsRecord(HttpServiceProxyFactory core) {
        return core.createClient(PersonsRecordApi.class);
    }

    @Bean
    PlansApi plans(HttpServiceProxyFactory core) {
        return core.createClient(PlansApi.class);
    }

    @Bean
    KeepingApi keeping(HttpServiceProxyFactory core) {
        return core.createClient(KeepingApi.class);
    }

    @Bean
    PanelApi panel(HttpServiceProxyFactory core) {
        return core.createClient(PanelApi.class);
    }

    @Bean
    AgreementApi agreement(HttpServiceProxyFactory core) {
        return core.createClient(AgreementApi.class);
    }

    @Bean
    OriginalApi original(HttpServiceProxyFactory core) {
        return core.createClient(OriginalApi.class);
    }

    @Bean
    AdviceApi advice(HttpServiceProxyFactory core) {
        return core.createClient(AdviceApi.class);
    }

    @Bean
    GuidanceApi guidance(HttpServiceProxyFactory core) {
        return core.createClient(GuidanceApi.class);
    }

    @Bean
    DecisionsApi decisions(HttpServiceProxyFactory core) {
        return core.createClient(DecisionsApi.class);
    }

    @Bean
    InvolvementApi involvement(HttpServiceProxyFactory core) {
        return core.createClient(InvolvementApi.class);
    }

    @Bean
    TimeMachineApi timeMachine(HttpServiceProxyFactory core) {
        return core.createClient(TimeMachineApi.class);
    }

    @Bean
    DeterminationsApi determinations(HttpServiceProxyFactory core) {
        return core.createClient(DeterminationsApi.class);
    }

    @Bean
    AuthorisingApi authorising(HttpServiceProxyFactory core) {
        return core.createClient(AuthorisingApi.class);
    }

    @Bean
    ArrangingApi arranging(HttpServiceProxyFactory core) {
        return core.createClient(ArrangingApi.class);
    }

    @Bean
    EndingsApi endings(HttpServiceProxyFactory core) {
        return core.createClient(EndingsApi.class);
    }

    @Bean
    CasesApi cases(HttpServiceProxyFactory core) {
        return core.createClient(CasesApi.class);
    }

    @Bean
    MonitoringApi monitoring(HttpServiceProxyFactory core) {
        return core.createClient(MonitoringApi.class);
    }

    @Bean
    ChargingApi charging(HttpServiceProxyFactory core) {
        return core.createClient(ChargingApi.class);
    }

    @Bean
    BudgetMethodsApi budgetMethods(HttpServiceProxyFactory core) {
        return core.createClient(BudgetMethodsApi.class);
    }

    @Bean
    ProtectionApi protection(HttpServiceProxyFactory core) {
        return core.createClient(ProtectionApi.class);
    }

    @Bean
    SharingApi sharing(HttpServiceProxyFactory core) {
        return core.createClient(SharingApi.class);
    }

    @Bean
    DisputesApi disputes(HttpServiceProxyFactory core) {
        return core.createClient(DisputesApi.class);
    }

    @Bean
    NoticesApi notices(HttpServiceProxyFactory core) {
        return core.createClient(NoticesApi.class);
    }

    @Bean
    ReviewsApi reviews(HttpServiceProxyFactory core) {
        return core.createClient(ReviewsApi.class);
    }

    @Bean
    RevisionsApi revisions(HttpServiceProxyFactory core) {
        return core.createClient(RevisionsApi.class);
    }

    @Bean
    ReportsApi reports(HttpServiceProxyFactory core) {
        return core.createClient(ReportsApi.class);
    }

    @Bean
    WorkApi work(HttpServiceProxyFactory core) {
        return core.createClient(WorkApi.class);
    }

    @Bean
    DelegationsApi delegations(HttpServiceProxyFactory core) {
        return core.createClient(DelegationsApi.class);
    }

    @Bean
    GivenToMeApi givenToMe(HttpServiceProxyFactory core) {
        return core.createClient(GivenToMeApi.class);
    }
}
