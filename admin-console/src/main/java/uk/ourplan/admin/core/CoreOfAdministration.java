package uk.ourplan.admin.core;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import uk.ourplan.api.council.CouncilsApi;
import uk.ourplan.api.council.OwnCouncilApi;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.api.directory.TeamsApi;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.pack.PackApi;
import uk.ourplan.api.pack.PolicySharingApi;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.PolicyEffectApi;
import uk.ourplan.api.policy.PolicyStandingApi;
import uk.ourplan.api.policy.WorkedExamplesApi;

/** The features of the core that administrators and operators work with. */
@Configuration(proxyBeanMethods = false)
class CoreOfAdministration {

    @Bean
    PolicyApi policy(HttpServiceProxyFactory core) {
        return core.createClient(PolicyApi.class);
    }

    @Bean
    GuidanceApi guidance(HttpServiceProxyFactory core) {
        return core.createClient(GuidanceApi.class);
    }

    @Bean
    PolicyStandingApi policyStanding(HttpServiceProxyFactory core) {
        return core.createClient(PolicyStandingApi.class);
    }

    @Bean
    WorkedExamplesApi workedExamples(HttpServiceProxyFactory core) {
        return core.createClient(WorkedExamplesApi.class);
    }

    @Bean
    PolicyEffectApi policyEffect(HttpServiceProxyFactory core) {
        return core.createClient(PolicyEffectApi.class);
    }

    @Bean
    DeterminationsApi determinations(HttpServiceProxyFactory core) {
        return core.createClient(DeterminationsApi.class);
    }

    @Bean
    PackApi packs(HttpServiceProxyFactory core) {
        return core.createClient(PackApi.class);
    }

    @Bean
    PolicySharingApi policySharing(HttpServiceProxyFactory core) {
        return core.createClient(PolicySharingApi.class);
    }

    @Bean
    CouncilsApi councils(HttpServiceProxyFactory core) {
        return core.createClient(CouncilsApi.class);
    }

    @Bean
    OwnCouncilApi ownCouncil(HttpServiceProxyFactory core) {
        return core.createClient(OwnCouncilApi.class);
    }

    @Bean
    WorkersApi workers(HttpServiceProxyFactory core) {
        return core.createClient(WorkersApi.class);
    }

    @Bean
    TeamsApi teams(HttpServiceProxyFactory core) {
        return core.createClient(TeamsApi.class);
    }
}
