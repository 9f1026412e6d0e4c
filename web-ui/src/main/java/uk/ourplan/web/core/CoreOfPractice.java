package uk.ourplan.web.core;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.delegating.DelegationsApi;
import uk.ourplan.api.delegating.GivenToMeApi;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.notice.NoticesApi;
import uk.ourplan.api.person.AdviceApi;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.person.PersonsRecordApi;
import uk.ourplan.api.plan.DecisionsApi;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.KeepingApi;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.plan.TimeMachineApi;
import uk.ourplan.api.work.WorkApi;

/** The features of the core that practitioners and authorisers work with. */
@Configuration(proxyBeanMethods = false)
class CoreOfPractice {

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
    AuthorisingApi authorising(HttpServiceProxyFactory core) {
        return core.createClient(AuthorisingApi.class);
    }

    @Bean
    NoticesApi notices(HttpServiceProxyFactory core) {
        return core.createClient(NoticesApi.class);
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
